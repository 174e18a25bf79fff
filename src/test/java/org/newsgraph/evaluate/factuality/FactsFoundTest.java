package org.newsgraph.evaluate.factuality;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.newsgraph.entity.name.Gazetteer;
import org.newsgraph.evaluate.RelationTable;
import org.newsgraph.grammar.English;
import org.newsgraph.pipeline.Interpreter;
import org.newsgraph.reader.frozen.FrozenReader;
import org.newsgraph.reader.frozen.FrozenTrees;

/** How many of the facts are found that sentences state which look as if they stated none. */
@ExtendWith(FrozenTrees.class)
final class FactsFoundTest {
  private static final Path SENTENCES =
      Path.of("src/test/resources/org/newsgraph/extract/factuality.tsv");

  /** The least share that is published. */
  private static final double LEAST = 0.86;

  private final FrozenReader reader;

  FactsFoundTest(FrozenReader reader) {
    this.reader = reader;
  }

  @Test
  void asManyAreFoundAsIsPublished() throws IOException {
    RelationTable relations = RelationTable.of(English.ONTOLOGY);
    Interpreter interpreter =
        new Interpreter(Gazetteer.of(English.ONTOLOGY.tables()), English.LEXICON);
    SampleTrial trial =
        new SampleTrial(article -> interpreter.understand(reader.read(article)), relations);
    ImmutableList<Sample> facts =
        new SampleFile(SENTENCES, relations.types().keySet())
            .read().stream()
                .filter(sample -> sample.fact().isPresent())
                .collect(ImmutableList.toImmutableList());

    ImmutableList<Sample> lost =
        facts.stream()
            .filter(sample -> !trial.outcome(sample).found())
            .collect(ImmutableList.toImmutableList());

    double found = 1 - (double) lost.size() / facts.size();
    assertTrue(
        found >= LEAST,
        () ->
            found
                + " found, lost are:\n"
                + lost.stream().map(Sample::sentence).collect(Collectors.joining("\n")));
  }
}
