package org.newsgraph.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.newsgraph.lexicon.Namespaces;

/**
 * A CSV file of what a user has judged on who is who: {@code verdict,one,other,article}, where the
 * verdict is "same" or "different" and one and other are nodes by their IRIs or the last parts of
 * these. The article may be left empty. Lines that begin with # are comments.
 */
public final class UsersWordFile {
  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setCommentMarker('#')
          .setIgnoreSurroundingSpaces(true)
          .setTrim(true)
          .get();

  private static final ImmutableSet<String> COLUMNS = ImmutableSet.of("verdict", "one", "other");

  private UsersWordFile() {}

  /**
   * Reads the file.
   *
   * @throws IOException where it is unreadable or a line is broken; its message says which
   */
  public static UsersWord read(Path file) throws IOException {
    ImmutableList.Builder<UsersWord.Line> lines = ImmutableList.builder();
    try (Reader reader = Files.newBufferedReader(file, UTF_8);
        CSVParser rows = FORMAT.parse(reader)) {
      if (!rows.getHeaderNames().containsAll(COLUMNS)) {
        throw new IOException(file + " does not begin with the line verdict,one,other,article");
      }
      for (CSVRecord row : rows) {
        lines.add(line(file, row));
      }
    } catch (UncheckedIOException e) {
      throw new IOException(file + " is no CSV file of judgements: " + e.getMessage(), e);
    }
    return new UsersWord(lines.build());
  }

  private static UsersWord.Line line(Path file, CSVRecord row) throws IOException {
    String verdict = cell(row, "verdict");
    String one = key(cell(row, "one"));
    String other = key(cell(row, "other"));
    boolean same = verdict.equals("same");
    if ((!same && !verdict.equals("different")) || one.isEmpty() || other.isEmpty()) {
      throw new IOException(
          "%s, row %d, is no judgement: it needs \"same\" or \"different\" and two nodes"
              .formatted(file, row.getRecordNumber()));
    }
    return new UsersWord.Line(same, one, other, cell(row, "article"));
  }

  private static String cell(CSVRecord row, String column) {
    return row.isSet(column) ? row.get(column) : "";
  }

  private static String key(String node) {
    return node.startsWith(Namespaces.ENTITY) ? node.substring(Namespaces.ENTITY.length()) : node;
  }
}
