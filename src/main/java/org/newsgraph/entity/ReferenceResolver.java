package org.newsgraph.entity;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.grammar.NounPhrase;
import org.newsgraph.grammar.ParsedSentence;
import org.newsgraph.grammar.Word;
import org.newsgraph.grammar.WordRun;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.ReferenceWord;
import org.newsgraph.lexicon.ReferenceWords;

/**
 * The second part of resolving: descriptions and pronouns, read in the order of the text, each
 * looking back for whom it stands; last those that mean who speaks.
 */
final class ReferenceResolver {
  private final Discourse discourse;
  private final ReferenceWords words;
  private final DescriptionResolver descriptions;
  private final PronounResolver pronouns;
  private final PhraseResolver phrases;

  ReferenceResolver(Discourse discourse, Lexicon lexicon) {
    this.discourse = discourse;
    this.words = lexicon.referenceWords();
    this.descriptions = new DescriptionResolver(discourse, words);
    this.pronouns = new PronounResolver(discourse, lexicon);
    this.phrases = new PhraseResolver(discourse);
  }

  void resolve() {
    for (ParsedSentence sentence : discourse.article().sentences()) {
      for (Word word : sentence.words()) {
        discourse.come(word, pronouns.isFirstPerson(word) ? List.of() : resolve(word));
        comeTogether(word);
      }
    }
    for (ParsedSentence sentence : discourse.article().sentences()) {
      sentence.words().stream().filter(pronouns::isFirstPerson).forEach(this::resolve);
    }
  }

  /** After the last of "Russia and China" both have been spoken of together. */
  private void comeTogether(Word word) {
    if (!word.isConjunct()) {
      return;
    }
    Word first = word.expectHead();
    ImmutableList<Referent> all =
        first.withConjuncts().stream()
            .filter(one -> !word.isBefore(one))
            .flatMap(one -> discourse.referentsOf(one).stream())
            .collect(ImmutableList.toImmutableList());
    if (all.size() > 1) {
      discourse.come(first, all);
    }
  }

  private List<Referent> resolve(Word word) {
    List<Referent> known = discourse.referentsOf(word);
    if (!known.isEmpty() || discourse.isPartOfName(word)) {
      return known;
    }
    Optional<ReferenceWord> phrase =
        words.findPhrase(word.phraseBegin(), word.index(), word.sentence().forms());
    if (phrase.isPresent()) {
      return note(word, phrases.resolve(word, phrase.get()));
    }
    if (word.isPronoun() || pronouns.isReciprocal(word)) {
      return note(word, pronouns.resolve(word));
    }
    if (NounPhrase.isCount(word)) {
      return descriptions.count(word);
    }
    return word.isNoun() ? descriptions.resolve(word) : List.of();
  }

  private List<Referent> note(Word word, List<Referent> those) {
    if (!those.isEmpty()) {
      discourse.resolve(new Mention(word, WordRun.of(word), Mention.Kind.PRONOUN), those);
    }
    return those;
  }
}
