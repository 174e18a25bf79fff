package org.newsgraph.evaluate.factuality;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.evaluate.GoldStatement;

/**
 * Reads samples from a file of columns that are separated by tabs: kind, "none" or "fact",
 * sentence, subject, relation, object, polarity. A cell may give several names, separated by {@code
 * |}. A line that begins with "#" is a comment, and so is one that names the columns.
 */
final class SampleFile {
  private static final Splitter TABS = Splitter.on('\t').trimResults();
  private static final Splitter BARS = Splitter.on('|').trimResults().omitEmptyStrings();
  private static final String HEADING = "kind\t";
  private static final int COLUMNS = 7;
  private static final ImmutableSet<String> POLARITIES = ImmutableSet.of("positive", "negative");

  private final Path file;
  private final Set<String> relations;

  /** The samples of a file, which may name these relations. */
  SampleFile(Path file, Set<String> relations) {
    this.file = file;
    this.relations = relations;
  }

  /**
   * All samples in their order.
   *
   * @throws IOException where the file is unreadable or a line is no sample; its message says which
   */
  ImmutableList<Sample> read() throws IOException {
    ImmutableList.Builder<Sample> samples = ImmutableList.builder();
    int number = 0;
    for (String line : Files.readAllLines(file, UTF_8)) {
      number++;
      if (!line.isBlank() && !line.startsWith("#") && !line.startsWith(HEADING)) {
        samples.add(sample(line, number));
      }
    }
    return samples.build();
  }

  private Sample sample(String line, int number) throws IOException {
    List<String> cells = TABS.splitToList(line + "\t".repeat(COLUMNS));
    ImmutableSet<String> named = ImmutableSet.copyOf(BARS.split(cells.get(4)));
    if (cells.get(0).isEmpty() || cells.get(2).isEmpty()) {
      throw broken(number, "lacks its kind or sentence");
    }
    if (!relations.containsAll(named)) {
      throw broken(number, "names no relation: " + Sets.difference(named, relations));
    }
    return switch (cells.get(1)) {
      case "none" -> new Sample(cells.get(0), cells.get(2), Optional.empty(), named);
      case "fact" ->
          new Sample(
              cells.get(0), cells.get(2), Optional.of(fact(cells, number)), ImmutableSet.of());
      default -> throw broken(number, "says neither none nor fact: " + cells.get(1));
    };
  }

  private GoldStatement fact(List<String> cells, int number) throws IOException {
    GoldStatement fact =
        new GoldStatement(
            cells.get(2),
            names(cells.get(3)),
            cells.get(4),
            names(cells.get(5)),
            cells.get(6),
            "actual",
            false);
    if (fact.subject().isEmpty()
        || fact.object().isEmpty()
        || !relations.contains(fact.relation())
        || !POLARITIES.contains(fact.polarity())) {
      throw broken(number, "does not tell subject, relation, object and polarity of its fact");
    }
    return fact;
  }

  private static ImmutableList<String> names(String cell) {
    return ImmutableList.copyOf(BARS.split(cell));
  }

  private IOException broken(int number, String how) {
    return new IOException(file + ", line " + number + ", " + how);
  }
}
