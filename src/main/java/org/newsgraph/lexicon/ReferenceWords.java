package org.newsgraph.lexicon;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multimaps;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.lexicon.ReferenceWord.Kind;

/**
 * The words of a lexicon that stand for somebody without naming them, ready to be looked up.
 *
 * <p>Where a text is asked for, it is one of {@link TermIndex}: for each of its words the forms
 * that it may take.
 */
public final class ReferenceWords {
  private final ImmutableList<ReferenceWord> all;
  private final TermIndex<ReferenceWord> index;
  private final ImmutableMap<String, String> classes;

  /** The reference words, of which the first counts where two are of the same words and kind. */
  public ReferenceWords(Collection<ReferenceWord> words) {
    this.all = ImmutableList.copyOf(words);
    this.index = new TermIndex<>(Multimaps.index(all, ReferenceWord::word));
    this.classes =
        all.stream()
            .filter(word -> word.kind() == Kind.LABEL)
            .flatMap(word -> word.denotes().map(type -> Map.entry(word.word(), type)).stream())
            .collect(toImmutableMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a));
  }

  /** All of them, in the order of the lexicon. */
  public ImmutableList<ReferenceWord> all() {
    return all;
  }

  /** Those of exactly these words, whatever their kind. */
  public ImmutableList<ReferenceWord> of(String words) {
    return index.get(words);
  }

  /** The one of these words and kind. */
  public Optional<ReferenceWord> find(String words, Kind kind) {
    return of(words).stream().filter(word -> word.kind() == kind).findFirst();
  }

  /** Whether there is one of these words and kind. */
  public boolean contains(String words, Kind kind) {
    return find(words, kind).isPresent();
  }

  /** The class for a label of the reader model, "" where it stands for none. */
  public String classOf(String label) {
    return classes.getOrDefault(label.toLowerCase(Locale.ROOT), "");
  }

  /** Whether what the reader model labels so is an organization or a place. */
  public boolean isBodyOrPlace(String label) {
    String type = classOf(label);
    return type.equals(classOf("organization")) || type.equals(classOf("place"));
  }

  /** Whether the word is a title: "Mr.", "President". */
  public boolean isTitle(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return contains(lower, Kind.TITLE)
        || (lower.endsWith(".") && contains(lower.substring(0, lower.length() - 1), Kind.TITLE));
  }

  /** Whether the lemma tells of what sort the bearer of a name beside it is: "party". */
  public boolean isGenus(String lemma) {
    return contains(lemma, Kind.GENUS);
  }

  /** The noun that the word is in one of its forms. */
  public Optional<ReferenceWord> findNoun(List<String> forms) {
    return forms.stream().flatMap(form -> find(form, Kind.NOUN).stream()).findFirst();
  }

  /** The noun of several words that ends with the one at the place: "air force". */
  public Optional<ReferenceWord> findCompound(int last, List<? extends List<String>> text) {
    return index.endingAt(last, text).stream()
        .filter(match -> match.length() > 1 && match.value().kind() == Kind.NOUN)
        .map(TermIndex.Match::value)
        .findFirst();
  }

  /** The phrase from the first to the last place: "both countries", "the latter". */
  public Optional<ReferenceWord> findPhrase(
      int first, int last, List<? extends List<String>> text) {
    return index.endingAt(last, text).stream()
        .filter(match -> match.begin() == first && match.value().kind() == Kind.PHRASE)
        .map(TermIndex.Match::value)
        .findFirst();
  }

  /**
   * Whether a word in one of its forms is a noun for what the reader model labels so: "court" for
   * an "organization".
   */
  public boolean isNounFor(String label, List<String> forms) {
    return findNoun(forms).filter(noun -> denotes(noun, label)).isPresent();
  }

  /**
   * Whether a noun of several words ends at the place that is one for what the reader model labels
   * so: "air force" for an "organization".
   */
  public boolean endsNounFor(String label, int last, List<? extends List<String>> text) {
    return findCompound(last, text).filter(noun -> denotes(noun, label)).isPresent();
  }

  private boolean denotes(ReferenceWord noun, String label) {
    return noun.denotes().filter(classOf(label)::equals).isPresent();
  }

  /**
   * Whether the word at the place is a part of a title or noun for a person of several words:
   * "State" in "Secretary of State", "Defense" in "Defense Secretary".
   */
  public boolean isWithinTitle(int place, List<? extends List<String>> text) {
    return index.covering(place, text).stream()
        .filter(match -> match.length() > 1)
        .map(TermIndex.Match::value)
        .anyMatch(
            word ->
                word.kind() == Kind.TITLE || (word.kind() == Kind.NOUN && denotes(word, "person")));
  }
}
