package org.newsgraph.entity.name;

import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.commons.csv.CSVFormat;
import org.newsgraph.lexicon.TermIndex;
import org.newsgraph.text.Span;

/**
 * The entities that are known beforehand, found by their names, adjectives, peoples and metonyms.
 *
 * <p>Names are compared without accents, dots, a leading "the" and a final possessive, and in any
 * case, but an abbreviation of up to four letters only in capitals: "us" and "Us" are no "US".
 */
public final class Gazetteer {
  /** How an ontology's tables are written: comma-separated below a heading, with comments. */
  public static final CSVFormat TABLES =
      CSVFormat.DEFAULT
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setCommentMarker('#')
          .setTrim(true)
          .get();

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
    /**
     * The name without what tells it apart in parentheses, which says too little by itself: "New
     * York" for "New York (state)".
     */
    Optional<String> weakName() {
      int end = name.indexOf(" (");
      return end > 0 && name.endsWith(")") ? Optional.of(name.substring(0, end)) : Optional.empty();
    }

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

  /** One way in which a term stands for a known entity. */
  private record Reading(Kind kind, Entry entry) {}

  private final ImmutableList<Entry> entries;
  private final ImmutableListMultimap<String, Reading> terms;
  private final TermIndex<Reading> index;
  private final ImmutableListMultimap<String, Entry> weak;
  private final ImmutableMap<String, Entry> byName;

  private Gazetteer(ImmutableList<Entry> entries, ImmutableListMultimap<String, Reading> terms) {
    this.entries = entries;
    this.terms = terms;
    this.index = new TermIndex<>(terms);
    this.byName = Maps.uniqueIndex(entries, Entry::name);
    this.weak =
        entries.stream()
            .filter(entry -> entry.weakName().isPresent())
            .collect(
                toImmutableListMultimap(
                    entry -> NameForm.of(entry.weakName().orElseThrow()).key(), entry -> entry));
  }

  private static Gazetteer of(GazetteerReader rows) {
    ImmutableListMultimap.Builder<String, Reading> terms = ImmutableListMultimap.builder();
    for (Kind kind : Kind.values()) {
      rows.index()
          .row(kind)
          .forEach((key, entry) -> terms.put(NameForm.term(key), new Reading(kind, entry)));
    }
    return new Gazetteer(rows.entries(), terms.build());
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
    return of(GazetteerReader.read(ImmutableMap.of(source, reader)));
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
      return of(GazetteerReader.read(readers.buildOrThrow()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All known entities, in the order of the file. */
  public ImmutableList<Entry> entries() {
    return entries;
  }

  /** Those whom the words may name where something else tells which: "Georgia" the state. */
  public ImmutableList<Entry> weaklyNamed(String words) {
    return NameForm.of(words).lookups().stream()
        .flatMap(key -> weak.get(key).stream())
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }

  /** Whether the one belongs to the other, directly or by others. */
  public boolean isPartOf(Entry part, Entry whole) {
    Optional<Entry> above = part.partOf().map(byName::get);
    return above.isPresent() && (above.get().equals(whole) || isPartOf(above.get(), whole));
  }

  /**
   * This gazetteer for text that is all in capitals, as headlines are: without the abbreviations
   * and names that are words of the language, such as "IS" and "WHO".
   */
  public Gazetteer inCapitals() {
    return new Gazetteer(
        entries,
        terms.entries().stream()
            .filter(term -> !isWord(term.getValue().entry(), term.getKey()))
            .collect(toImmutableListMultimap(Map.Entry::getKey, Map.Entry::getValue)));
  }

  /** The entity that the words stand for by such a form: Spain for "Spaniards", its people. */
  public Optional<Entry> find(Kind kind, String words) {
    return NameForm.of(words).lookups().stream()
        .flatMap(key -> index.get(NameForm.term(key)).stream())
        .filter(reading -> reading.kind() == kind)
        .map(Reading::entry)
        .findFirst();
  }

  /**
   * All ways to read the longest run of tokens from the start, and before the end, that stands for
   * a known entity, in the order of the kinds: "Moscow" is a city by name and Russia by metonym.
   * Words all in lower case are not read: "turkey".
   */
  public ImmutableList<Match> longestMatches(NameText text, int start, int end) {
    OptionalInt begin = text.findFirst(start);
    if (begin.isEmpty()) {
      return ImmutableList.of();
    }
    int longest = start;
    Map<Kind, Match> matches = new EnumMap<>(Kind.class);
    for (TermIndex.Match<Reading> term : index.startingAt(begin.getAsInt(), text.forms())) {
      int last = text.findEnd(term.end()).orElse(start);
      boolean reads = last > start && last <= end && text.hasCapital(term.begin(), term.end());
      if (!reads || last < longest) {
        continue;
      }
      longest = last;
      Reading reading = term.value();
      matches.putIfAbsent(
          reading.kind(), new Match(new Span(start, last), reading.kind(), reading.entry()));
    }
    return ImmutableList.copyOf(matches.values());
  }

  private static boolean isWord(Entry entry, String term) {
    return entry.words().stream()
        .anyMatch(word -> NameForm.term(NameForm.of(word).key()).equals(term));
  }
}
