package org.newsgraph.entity;

import java.util.List;
import java.util.stream.Stream;
import org.newsgraph.grammar.Clause;
import org.newsgraph.grammar.Definiteness;
import org.newsgraph.grammar.NounPhrase;
import org.newsgraph.grammar.Word;
import org.newsgraph.lexicon.ReferenceWord;
import org.newsgraph.lexicon.ReferenceWords;

/**
 * The resolver of descriptions: a noun phrase stands for those whom its own sentence says it stands
 * for, else for somebody who was or will be spoken of by like words, else for somebody new.
 */
final class DescriptionResolver {
  private final Discourse discourse;
  private final ReferenceWords words;
  private final NounClassifier classifier;
  private final AntecedentFinder antecedents;
  private final GroupResolver groups;

  DescriptionResolver(Discourse discourse, ReferenceWords words) {
    this.discourse = discourse;
    this.words = words;
    this.classifier = new NounClassifier(words);
    this.antecedents = new AntecedentFinder(discourse, words);
    this.groups = new GroupResolver(discourse, antecedents);
  }

  /** Those for whom the noun stands, none where it describes nobody. */
  List<Referent> resolve(Word noun) {
    if (noun.isNobody() || noun.text().length() == 1) {
      return List.of();
    }
    NounPhrase phrase = NounPhrase.of(noun);
    String type = classifier.classify(noun);
    if (type.equals(words.classOf("people"))) {
      List<Referent> several = groups.resolve(phrase, type);
      if (!several.isEmpty()) {
        return several;
      }
    }
    List<Referent> those = named(noun, type);
    if (those.isEmpty()) {
      if (type.isEmpty() || isPart(noun) || isBareRole(noun, type)) {
        return List.of();
      }
      those =
          List.of(
              antecedents.find(phrase, type).orElseGet(() -> new Referent(type, noun.isPlural())));
    }
    discourse.resolve(new Mention(noun, phrase.core(), Mention.Kind.DESCRIPTION), those);
    if (those.size() == 1 && !isBackground(type, those.get(0))) {
      describe(those.get(0), phrase);
    }
    return those;
  }

  private void describe(Referent one, NounPhrase phrase) {
    one.describe(phrase, discourse.text(phrase.core()), discourse.text(phrase.whole()));
    OtherNames.ofDescription(phrase).forEach(words -> one.call(discourse.text(words)));
    one.bind(antecedents.bondsOf(phrase));
  }

  /** Whether a description of another class says nothing of who is meant: "a ... deal". */
  private static boolean isBackground(String type, Referent one) {
    return type.isEmpty() && one.named();
  }

  /** "Campaigning for president": a role without article speaks of nobody. */
  private boolean isBareRole(Word noun, String type) {
    boolean headline = !noun.sentence().last().isPunctuation();
    boolean core = noun.isSubjectOrAgent();
    return Definiteness.of(noun) == Definiteness.BARE
        && !headline
        && !core
        && type.equals(words.classOf("person"));
  }

  /** Whether the noun is only a word of a name or of a title: "State" in "Secretary of State". */
  private boolean isPart(Word noun) {
    return (noun.isCompound() && discourse.isPartOfName(noun))
        || (noun.isAttribute() && words.isWithinTitle(noun.index(), noun.sentence().forms()));
  }

  /** Those whom the sentence itself says the noun stands for: by title, apposition or "is". */
  private List<Referent> named(Word noun, String type) {
    Stream<Referent> selves =
        type.isEmpty()
            ? Stream.of()
            : noun.findClause().stream()
                .flatMap(clause -> clause.fillers(Clause.SELF).stream())
                .filter(self -> self != noun)
                .flatMap(self -> discourse.referentsOf(self).stream());
    return Stream.concat(bearers(noun, type), selves).toList();
  }

  /** "The [Fatah] party", "the [Reuters] news agency": the noun says what the name's bearer is. */
  private Stream<Referent> bearers(Word noun, String type) {
    return words.contains(noun.lemma(), ReferenceWord.Kind.GENUS)
        ? noun.children().stream()
            .filter(child -> child.isCompound() && child.isProperNoun())
            .flatMap(child -> discourse.referentsOf(child).stream())
            .filter(one -> one.named() && (type.isEmpty() || one.type().equals(type)))
        : Stream.of();
  }
}
