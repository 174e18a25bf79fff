package org.newsgraph.reader.model;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableTable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.newsgraph.reader.split.PlainText;

/**
 * The maker of lemmas from words and what the reader model says of them. Irregular forms stand in a
 * list; regular ones are undone by spelling, and where spelling leaves a choice, as "urged" does, a
 * lemma that is a known word wins. Adverbs keep their form.
 */
public final class Lemmatizer {
  private static final Pattern LETTERS = Pattern.compile("[\\p{L}-]{3,}");

  private final Predicate<String> known;
  private final ImmutableTable<String, String, String> irregular;

  /** The lemmatizer with the list in the program's resources, for a language of the known words. */
  Lemmatizer(Predicate<String> known) {
    this.known = known;
    ImmutableTable.Builder<String, String, String> forms = ImmutableTable.builder();
    for (String line : WordList.read(Lemmatizer.class, "irregular")) {
      List<String> fields = Splitter.on(' ').splitToList(line);
      fields.stream().skip(2).forEach(form -> forms.put(fields.get(0), form, fields.get(1)));
    }
    irregular = forms.buildOrThrow();
  }

  /** Whether the word, in lower case, is a known one. */
  public boolean knows(String word) {
    return known.test(word);
  }

  /** The word's lemma in lower case. */
  public String lemma(String word, Reading reading) {
    String lower = PlainText.of(word).toLowerCase(Locale.ROOT);
    return findIrregular("any", lower)
        .or(() -> findInflected(lower, reading.xpos()))
        .or(() -> findVerb(lower, reading))
        .orElse(lower);
  }

  private Optional<String> findInflected(String lower, String tag) {
    return switch (tag) {
      case "VBD", "VBN" -> findLemma("verb", lower, "ed");
      case "VBG" -> findLemma("verb", lower, "ing");
      case "VBZ" -> findLemma("verb", lower, "s");
      case "NNS", "NNPS" -> findLemma("noun", lower, "s");
      case "VBP" -> findIrregular("verb", lower);
      case "MD" -> findIrregular("auxiliary", lower);
      case "PRP" -> findIrregular("pronoun", lower);
      case "JJR" -> findLemma("adjective", lower, "er");
      case "JJS" -> findLemma("adjective", lower, "est");
      default -> Optional.empty();
    };
  }

  /** The lemma of a verb whose tag is none of a verb. */
  private Optional<String> findVerb(String lower, Reading reading) {
    if (!reading.upos().equals("VERB") || reading.xpos().startsWith("VB")) {
      return Optional.empty();
    }
    return findIrregular("verb", lower)
        .or(
            () ->
                List.of("ed", "ing", "s").stream()
                    .filter(lower::endsWith)
                    .findFirst()
                    .flatMap(ending -> findLemma("verb", lower, ending)));
  }

  private Optional<String> findLemma(String kind, String lower, String ending) {
    Optional<String> listed = findIrregular(kind, lower);
    return listed.isPresent() || !lower.endsWith(ending) || !LETTERS.matcher(lower).matches()
        ? listed
        : Optional.of(bestOf(Stems.of(lower, ending)));
  }

  private Optional<String> findIrregular(String kind, String lower) {
    int last = lower.lastIndexOf('-') + 1;
    return Optional.ofNullable(irregular.get(kind, lower.substring(last)))
        .map(lemma -> lower.substring(0, last) + lemma);
  }

  private String bestOf(ImmutableList<String> stems) {
    return stems.stream().filter(this::isKnown).findFirst().orElse(stems.get(0));
  }

  private boolean isKnown(String stem) {
    return known.test(stem.substring(stem.lastIndexOf('-') + 1));
  }
}
