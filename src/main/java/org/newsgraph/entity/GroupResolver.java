package org.newsgraph.entity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.newsgraph.grammar.NounPhrase;
import org.newsgraph.grammar.Word;
import org.newsgraph.grammar.WordRun;
import org.newsgraph.text.Span;

/** The resolver of "Israeli and Palestinian leaders": a group for each of the joined modifiers. */
final class GroupResolver {
  private final Discourse discourse;
  private final AntecedentFinder antecedents;

  GroupResolver(Discourse discourse, AntecedentFinder antecedents) {
    this.discourse = discourse;
    this.antecedents = antecedents;
  }

  /** The groups of which the phrase speaks, none where it speaks of one. */
  List<Referent> resolve(NounPhrase phrase, String type) {
    Word noun = phrase.head();
    ImmutableList<Word> joined =
        noun.children().stream()
            .filter(child -> child.isBefore(noun))
            .map(Word::withConjuncts)
            .filter(all -> all.size() > 1)
            .filter(all -> all.stream().noneMatch(word -> discourse.referentsOf(word).isEmpty()))
            .findFirst()
            .orElse(ImmutableList.of());
    if (joined.isEmpty()) {
      return List.of();
    }
    Word last = joined.get(joined.size() - 1);
    Span rest = new Span(last.index() + 1, noun.index() + 1);
    String text = discourse.text(new WordRun(noun.sentence(), rest));
    ImmutableList<Referent> groups =
        joined.stream()
            .map(modifier -> group(phrase, type, modifier, modifier.text() + " " + text))
            .collect(ImmutableList.toImmutableList());
    Mention mention = new Mention(noun, phrase.core(), Mention.Kind.DESCRIPTION);
    discourse.resolve(mention, groups);
    groups.forEach(group -> group.mention(mention));
    return groups;
  }

  private Referent group(NounPhrase phrase, String type, Word modifier, String text) {
    ImmutableSet<Object> own = ImmutableSet.copyOf(discourse.referentsOf(modifier));
    Referent one =
        antecedents.findExactly(phrase.head(), own).orElseGet(() -> new Referent(type, true));
    one.describe(phrase, text, text);
    one.bind(own);
    return one;
  }
}
