package org.newsgraph.entity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.newsgraph.grammar.ParsedSentence;
import org.newsgraph.grammar.Word;
import org.newsgraph.lexicon.ReferenceWord;
import org.newsgraph.text.Span;

/** The reference words of the lexicon, ready to be looked up. */
final class ReferenceWords {
  /** How many words a title may have around a word of it: "Secretary of State". */
  private static final int TITLE = 2;

  private final ImmutableSet<String> titles;
  private final ImmutableMap<String, ReferenceWord> pronouns;
  private final ImmutableMap<String, ReferenceWord> nouns;
  private final ImmutableMap<String, ReferenceWord> phrases;
  private final ImmutableMap<String, ReferenceWord> genera;
  private final ImmutableMap<String, String> labels;

  ReferenceWords(ImmutableList<ReferenceWord> words) {
    titles =
        words.stream()
            .filter(w -> w.kind() == ReferenceWord.Kind.TITLE)
            .map(ReferenceWord::word)
            .collect(ImmutableSet.toImmutableSet());
    pronouns = byWord(words, ReferenceWord.Kind.PRONOUN);
    nouns = byWord(words, ReferenceWord.Kind.NOUN);
    phrases = byWord(words, ReferenceWord.Kind.PHRASE);
    genera = byWord(words, ReferenceWord.Kind.GENUS);
    Map<String, String> classes = new LinkedHashMap<>();
    byWord(words, ReferenceWord.Kind.LABEL)
        .forEach((word, w) -> w.denotes().ifPresent(c -> classes.put(word, c)));
    labels = ImmutableMap.copyOf(classes);
  }

  private static ImmutableMap<String, ReferenceWord> byWord(
      ImmutableList<ReferenceWord> words, ReferenceWord.Kind kind) {
    return words.stream()
        .filter(w -> w.kind() == kind)
        .collect(ImmutableMap.toImmutableMap(ReferenceWord::word, w -> w, (a, b) -> a));
  }

  /** Whether the word is a title: "Mr.", "President". */
  boolean isTitle(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return titles.contains(lower)
        || (lower.endsWith(".") && titles.contains(lower.substring(0, lower.length() - 1)));
  }

  /** The class for a label of the reader model, "" where it stands for none. */
  String classOf(String label) {
    return labels.getOrDefault(label.toLowerCase(Locale.ROOT), "");
  }

  Optional<ReferenceWord> findPronoun(String word) {
    return Optional.ofNullable(pronouns.get(word.toLowerCase(Locale.ROOT)));
  }

  /** The noun as written, or in its dictionary form. */
  Optional<ReferenceWord> findNoun(String written, String lemma) {
    return Optional.ofNullable(nouns.get(written.toLowerCase(Locale.ROOT)))
        .or(() -> Optional.ofNullable(nouns.get(lemma)));
  }

  /** Whether the noun says of what sort the bearer of the name before it is: "party". */
  boolean isGenus(String lemma) {
    return genera.containsKey(lemma);
  }

  Optional<ReferenceWord> findPhrase(String words) {
    return Optional.ofNullable(phrases.get(words.toLowerCase(Locale.ROOT)));
  }

  /** "State" in "Secretary of State", "Defense" in "Defense Secretary". */
  boolean isWithinTitle(ParsedSentence sentence, Span span) {
    for (int begin = Math.max(0, span.begin() - TITLE); begin <= span.begin(); begin++) {
      int last = Math.min(sentence.words().size(), span.end() + TITLE);
      for (int end = span.end(); end <= last; end++) {
        if (end - begin > 1 && isTitle(sentence, new Span(begin, end))) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isTitle(ParsedSentence sentence, Span span) {
    String written =
        sentence.words().subList(span.begin(), span.end()).stream()
            .map(Word::text)
            .collect(Collectors.joining(" "));
    return isTitle(written)
        || findNoun(written, written)
            .flatMap(ReferenceWord::denotes)
            .filter(classOf("person")::equals)
            .isPresent();
  }
}
