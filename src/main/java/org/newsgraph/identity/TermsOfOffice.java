package org.newsgraph.identity;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.newsgraph.entity.name.Gazetteer;

/**
 * Who held which office when, of offices that several hold: {@code holder,names,country,terms},
 * where a term is office, region, first and last day with strokes between:
 * "senator/Ohio/2007-01-04/2025-01-03".
 *
 * @param holders those who held any
 */
public record TermsOfOffice(ImmutableList<Holder> holders) {
  /** Nobody's. */
  public static final TermsOfOffice NONE = new TermsOfOffice(ImmutableList.of());

  private static final String HOLDER = "holder";
  private static final Splitter LIST = Splitter.on('|').omitEmptyStrings();
  private static final Splitter PARTS = Splitter.on('/');

  /**
   * Somebody who held offices.
   *
   * @param name the name to show
   * @param names all names, that one among them
   * @param country the name of the country of the offices
   * @param terms when which
   */
  public record Holder(
      String name, ImmutableSet<String> names, String country, ImmutableList<Term> terms) {}

  /**
   * An office that somebody holds.
   *
   * @param office what it is: "senator"
   * @param region of what part of the country: "Ohio"
   * @param begin the first day
   * @param end the last day
   */
  public record Term(String office, String region, LocalDate begin, LocalDate end) {
    boolean isOn(LocalDate day) {
      return !day.isBefore(begin) && !day.isAfter(end);
    }
  }

  /**
   * Those in tables of CSV text by name, of which others are passed over.
   *
   * @throws IllegalArgumentException if a row is broken, naming its table and line
   */
  public static TermsOfOffice of(Map<String, String> tables) {
    ImmutableList.Builder<Holder> holders = ImmutableList.builder();
    tables.forEach((name, text) -> holders.addAll(read(name, text)));
    return new TermsOfOffice(holders.build());
  }

  private static ImmutableList<Holder> read(String table, String text) {
    try (CSVParser rows = Gazetteer.TABLES.parse(new StringReader(text))) {
      return rows.getHeaderNames().contains(HOLDER)
          ? rows.stream().map(row -> holder(table, row)).collect(toImmutableList())
          : ImmutableList.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Holder holder(String table, CSVRecord row) {
    try {
      String name = row.get(HOLDER);
      ImmutableSet<String> names =
          ImmutableSet.<String>builder().add(name).addAll(LIST.split(row.get("names"))).build();
      return new Holder(
          name,
          names,
          row.get("country"),
          LIST.splitToStream(row.get("terms")).map(TermsOfOffice::term).collect(toImmutableList()));
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new IllegalArgumentException(
          "%s, row %d, tells no terms of office".formatted(table, row.getRecordNumber()), e);
    }
  }

  private static Term term(String text) {
    ImmutableList<String> parts = ImmutableList.copyOf(PARTS.split(text));
    if (parts.size() != 4) {
      throw new IllegalArgumentException("no term: " + text);
    }
    return new Term(
        parts.get(0), parts.get(1), LocalDate.parse(parts.get(2)), LocalDate.parse(parts.get(3)));
  }
}
