package org.newsgraph.entity.name;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Table;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.text.Span;

/**
 * The entities that are known beforehand, found by their names, adjectives, peoples and metonyms.
 *
 * <p>Names are compared without accents, dots, a leading "the" and a final possessive, and in any
 * case, but an abbreviation of up to four letters only in capitals: "us" and "Us" are no "US".
 */
public final class Gazetteer {
  /** How words stand for a known entity. */
  public enum Kind {
    /** By one of its names: "Russia", "Russian Federation". */
    NAME,
    /** By its adjective: "Russian". */
    ADJECTIVE,
    /** By the name of its people: "Russians". */
    PEOPLE,
    /** By a place that stands for its government: "Moscow", "the Kremlin". */
    METONYM
  }

  /**
   * A known entity.
   *
   * @param name its label, of which there is but one
   * @param type the local name of its class in the ontology: "Country"
   * @param wikidata its Wikidata number, where it is known: "Q159"
   * @param aliases its other names
   * @param adjectives the adjectives that belong to it
   * @param people what its people are called, in the plural
   * @param metonyms the places that stand for its government
   * @param partOf the name of the known entity that it belongs to
   * @param words those of its names and adjectives that are also words of the language: "WHO"
   */
  public record Entry(
      String name,
      String type,
      Optional<String> wikidata,
      ImmutableList<String> aliases,
      ImmutableList<String> adjectives,
      ImmutableList<String> people,
      ImmutableList<String> metonyms,
      Optional<String> partOf,
      ImmutableList<String> words) {
    /** What stands for the entity in the given way; for its names, the label first. */
    public ImmutableList<String> formsOf(Kind kind) {
      return switch (kind) {
        case NAME -> ImmutableList.<String>builder().add(name).addAll(aliases).build();
        case ADJECTIVE -> adjectives;
        case PEOPLE -> people;
        case METONYM -> metonyms;
      };
    }
  }

  /**
   * Words that stand for a known entity.
   *
   * @param tokens the indexes of the words, a leading "the" among them
   */
  public record Match(Span tokens, Kind kind, Entry entry) {}

  private static final int LONGEST_MATCH = 12;

  private final ImmutableList<Entry> entries;
  private final ImmutableTable<Kind, String, Entry> index;
  private final ImmutableSet<String> firstWords;

  private Gazetteer(GazetteerReader rows) {
    this(rows.entries(), rows.index());
  }

  private Gazetteer(List<Entry> entries, Table<Kind, String, Entry> index) {
    this.entries = ImmutableList.copyOf(entries);
    this.index = ImmutableTable.copyOf(index);
    this.firstWords =
        index.columnKeySet().stream()
            .map(key -> new NameForm(key).firstWord())
            .collect(toImmutableSet());
  }

  /**
   * The gazetteer in a CSV file.
   *
   * @throws IllegalArgumentException if rows are broken, naming every one of them
   * @throws IOException if the file cannot be read
   */
  public static Gazetteer load(Path file) throws IOException {
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      return read(reader, file.toString());
    }
  }

  /**
   * The gazetteer in CSV text.
   *
   * @param source what to call the text in errors
   * @throws IllegalArgumentException if rows are broken, naming every one of them
   * @throws IOException if the text cannot be read
   */
  public static Gazetteer read(Reader reader, String source) throws IOException {
    return new Gazetteer(GazetteerReader.read(ImmutableMap.of(source, reader)));
  }

  /**
   * The gazetteer in tables of CSV text by name, such as those of an ontology folder; without any
   * it knows nobody.
   *
   * @throws IllegalArgumentException if rows are broken, naming every one of them
   */
  public static Gazetteer of(Map<String, String> tables) {
    ImmutableMap.Builder<String, Reader> readers = ImmutableMap.builder();
    tables.forEach((name, text) -> readers.put(name, new StringReader(text)));
    try {
      return new Gazetteer(GazetteerReader.read(readers.buildOrThrow()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All known entities, in the order of the file. */
  public ImmutableList<Entry> entries() {
    return entries;
  }

  /**
   * This gazetteer for text that is all in capitals, as headlines are: without the abbreviations
   * and names that are words of the language, such as "IS" and "WHO".
   */
  public Gazetteer inCapitals() {
    ImmutableTable.Builder<Kind, String, Entry> kept = ImmutableTable.builder();
    for (Kind kind : index.rowKeySet()) {
      index
          .row(kind)
          .forEach(
              (key, entry) -> {
                if (!isWord(entry, key)) {
                  kept.put(kind, key, entry);
                }
              });
    }
    return new Gazetteer(entries, kept.build());
  }

  /** The entity with the name. */
  public Optional<Entry> findByName(String words) {
    return find(Kind.NAME, NameForm.of(words));
  }

  /** The entity with the adjective: "Emirati". */
  public Optional<Entry> findByAdjective(String words) {
    return find(Kind.ADJECTIVE, NameForm.of(words));
  }

  /** The entity whose people are called so: "Spaniards". */
  public Optional<Entry> findByPeople(String words) {
    return find(Kind.PEOPLE, NameForm.of(words));
  }

  /** The entity whose government is meant when the place acts: "Downing Street". */
  public Optional<Entry> findByMetonym(String words) {
    return find(Kind.METONYM, NameForm.of(words));
  }

  /** The first of the longest matches that start at the word. */
  public Optional<Match> longestMatch(List<String> words, int start) {
    return longestMatches(words, start).stream().findFirst();
  }

  /**
   * All ways to read the longest run of words from the start that stands for a known entity, in the
   * order of the kinds: "Moscow" is a city by name and Russia by metonym. Words all in lower case
   * are not read: "turkey".
   */
  public ImmutableList<Match> longestMatches(List<String> words, int start) {
    if (!mayStart(words, start)) {
      return ImmutableList.of();
    }
    for (int end = Math.min(words.size(), start + LONGEST_MATCH); end > start; end--) {
      ImmutableList<Match> matches = matches(words, new Span(start, end));
      if (!matches.isEmpty()) {
        return matches;
      }
    }
    return ImmutableList.of();
  }

  private boolean mayStart(List<String> words, int start) {
    int end = Math.min(words.size(), start + 2);
    NameForm form = NameForm.ofTokens(words.subList(start, end));
    return !NameForm.of(words.get(start)).isEmpty() && firstWords.contains(form.firstWord());
  }

  private ImmutableList<Match> matches(List<String> words, Span span) {
    String last = words.get(span.end() - 1);
    if (NameForm.isClitic(last) || NameForm.of(last).isEmpty()) {
      return ImmutableList.of();
    }
    NameForm form = NameForm.ofTokens(words.subList(span.begin(), span.end()));
    if (form.cased().chars().noneMatch(Character::isUpperCase)) {
      return ImmutableList.of();
    }
    return Arrays.stream(Kind.values())
        .flatMap(kind -> find(kind, form).stream().map(entry -> new Match(span, kind, entry)))
        .collect(toImmutableList());
  }

  private Optional<Entry> find(Kind kind, NameForm form) {
    return form.lookups().stream().flatMap(key -> get(kind, key).stream()).findFirst();
  }

  private Optional<Entry> get(Kind kind, String key) {
    return Optional.ofNullable(index.get(kind, key));
  }

  private static boolean isWord(Entry entry, String key) {
    return entry.words().stream().anyMatch(word -> NameForm.of(word).key().equals(key));
  }
}
