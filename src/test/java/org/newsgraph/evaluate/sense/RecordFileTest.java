package org.newsgraph.evaluate.sense;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.newsgraph.grammar.English;
import org.newsgraph.lexicon.Sense;

/** The record that lies beside the lexicon. */
final class RecordFileTest {
  private static final Path RECORD = Path.of("ontology/en/record.tsv");

  /** A sense may be missing in it, and none may be gone from the lexicon. */
  @Test
  void namesSensesOfTheLexiconEachOnceInOrder() throws IOException {
    Set<String> senses =
        English.LEXICON.senses().stream().map(Sense::iri).collect(Collectors.toSet());

    List<String> named = rows().stream().map(row -> row.get(0)).toList();

    assertEquals(named.stream().distinct().sorted().toList(), named);
    assertEquals(List.of(), named.stream().filter(sense -> !senses.contains(sense)).toList());
    assertFalse(named.isEmpty());
  }

  @Test
  void noSenseHasMoreClaimsThanFirings() throws IOException {
    for (List<String> row : rows()) {
      assertEquals(5, row.size(), row.toString());
      List<Integer> counts = row.stream().skip(1).map(Integer::valueOf).toList();
      int claims = counts.stream().skip(1).mapToInt(Integer::intValue).sum();
      assertTrue(0 < counts.get(0) && claims <= counts.get(0), row.toString());
    }
  }

  private static List<List<String>> rows() throws IOException {
    return Files.readAllLines(RECORD).stream()
        .skip(1)
        .map(line -> Arrays.asList(line.split("\t", -1)))
        .toList();
  }
}
