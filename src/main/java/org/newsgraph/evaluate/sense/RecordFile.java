package org.newsgraph.evaluate.sense;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * The records of senses as a file that can lie beside the lexicon: counts and no sentences, in
 * columns that are separated by tabs, sorted by IRI.
 */
public final class RecordFile {
  private static final String HEADING = "sense\tfired\tright\toptional\twrong";

  private RecordFile() {}

  /**
   * Writes the records.
   *
   * @throws IOException where the file cannot be written
   */
  public static void write(Path file, Collection<SenseRecord> records) throws IOException {
    ImmutableList<String> lines =
        Stream.concat(
                Stream.of(HEADING),
                records.stream()
                    .sorted(Comparator.comparing(SenseRecord::proposer))
                    .map(RecordFile::line))
            .collect(toImmutableList());
    Files.writeString(file, String.join("\n", lines) + "\n");
  }

  private static String line(SenseRecord record) {
    return "%s\t%d\t%d\t%d\t%d"
        .formatted(
            record.proposer(), record.fired(), record.right(), record.optional(), record.wrong());
  }
}
