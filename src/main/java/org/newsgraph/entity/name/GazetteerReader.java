package org.newsgraph.entity.name;

import com.google.common.base.Splitter;
import com.google.common.collect.HashBasedTable;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Table;
import com.google.errorprone.annotations.FormatMethod;
import com.google.errorprone.annotations.FormatString;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.newsgraph.entity.name.Gazetteer.Entry;
import org.newsgraph.entity.name.Gazetteer.Kind;

/** A reader of the gazetteer's rows, which checks each by itself and against all others. */
final class GazetteerReader {
  /** The column that tables of terms of office have: they are of people who are not known names. */
  private static final String OF_TERMS = "holder";

  private static final Splitter LIST = Splitter.on('|').trimResults().omitEmptyStrings();
  private static final Pattern NUMBER = Pattern.compile("Q[1-9][0-9]*");
  private static final Pattern TYPE = Pattern.compile("[A-Z][A-Za-z]*");

  private final Map<String, Entry> byName = new HashMap<>();
  private final Map<String, Entry> byNumber = new HashMap<>();
  private final List<Entry> entries = new ArrayList<>();
  private final List<String> lines = new ArrayList<>();
  private final Table<Kind, String, Entry> index = HashBasedTable.create();
  private final List<String> broken = new ArrayList<>();

  private GazetteerReader() {}

  /** The rows of tables by name, read and checked each and against all others. */
  static GazetteerReader read(Map<String, Reader> tables) throws IOException {
    GazetteerReader rows = new GazetteerReader();
    for (Map.Entry<String, Reader> table : tables.entrySet()) {
      rows.addAll(table.getKey(), table.getValue());
    }
    rows.checkParents();
    if (!rows.broken.isEmpty()) {
      throw new IllegalArgumentException(
          "the gazetteer has broken rows:\n" + String.join("\n", rows.broken));
    }
    return rows;
  }

  private void addAll(String table, Reader text) throws IOException {
    try (CSVParser parser = Gazetteer.TABLES.parse(text)) {
      if (parser.getHeaderNames().contains(OF_TERMS)) {
        return;
      }
      for (CSVRecord row : parser) {
        add(row, table + " line " + parser.getCurrentLineNumber());
      }
    }
  }

  /** The entries, in the order of the rows. */
  ImmutableList<Entry> entries() {
    return ImmutableList.copyOf(entries);
  }

  /** The entries by kind and key. */
  Table<Kind, String, Entry> index() {
    return index;
  }

  private void add(CSVRecord row, String line) {
    if (!row.isConsistent()) {
      report(line, "%s cells instead of %s", row.size(), row.getParser().getHeaderNames().size());
      return;
    }
    Entry entry = entry(row);
    entries.add(entry);
    lines.add(line);
    checkCells(entry, line);
    for (Kind kind : Kind.values()) {
      entry.formsOf(kind).forEach(form -> put(kind, form, entry, line));
    }
    checkWords(entry, line);
  }

  private static Entry entry(CSVRecord row) {
    return new Entry(
        row.get("name"),
        row.get("type"),
        cell(row, "wikidata"),
        list(row, "aliases"),
        list(row, "adjectives"),
        list(row, "people"),
        list(row, "metonyms"),
        cell(row, "partOf"),
        list(row, "words"));
  }

  private static Optional<String> cell(CSVRecord row, String column) {
    return Optional.of(row.get(column)).filter(text -> !text.isEmpty());
  }

  private static ImmutableList<String> list(CSVRecord row, String column) {
    return ImmutableList.copyOf(LIST.split(row.get(column)));
  }

  private void checkCells(Entry entry, String line) {
    if (entry.name().isEmpty()) {
      report(line, "no name");
    }
    if (byName.putIfAbsent(entry.name(), entry) != null) {
      report(line, "duplicate name %s", entry.name());
    }
    if (!TYPE.matcher(entry.type()).matches()) {
      report(line, "%s has the type '%s', which is no class", entry.name(), entry.type());
    }
    entry.wikidata().ifPresent(number -> checkNumber(entry, number, line));
  }

  private void checkNumber(Entry entry, String number, String line) {
    if (!NUMBER.matcher(number).matches()) {
      report(line, "%s has the bad Wikidata number '%s'", entry.name(), number);
    }
    Entry other = byNumber.putIfAbsent(number, entry);
    if (other != null) {
      report(line, "%s has the Wikidata number %s of %s", entry.name(), number, other.name());
    }
  }

  private void put(Kind kind, String form, Entry entry, String line) {
    String key = NameForm.of(form).key();
    Entry other = index.get(kind, key);
    if (other == null) {
      index.put(kind, key, entry);
    } else if (!other.name().equals(entry.name())) {
      report(line, "%s shares the %s '%s' with %s", entry.name(), kind, form, other.name());
    }
  }

  private void checkWords(Entry entry, String line) {
    for (String word : entry.words()) {
      if (!index.column(NameForm.of(word).key()).containsValue(entry)) {
        report(line, "%s is not called '%s'", entry.name(), word);
      }
    }
  }

  private void checkParents() {
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      String parent = entry.partOf().orElse(entry.name());
      if (!byName.containsKey(parent) || entry.partOf().equals(Optional.of(entry.name()))) {
        report(lines.get(i), "%s is part of '%s', which is no other name", entry.name(), parent);
      }
    }
  }

  @FormatMethod
  private void report(String line, @FormatString String reason, Object... arguments) {
    broken.add(line + ": " + reason.formatted(arguments));
  }
}
