package org.newsgraph.evaluate.factuality;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.newsgraph.entity.name.Gazetteer;
import org.newsgraph.evaluate.RelationTable;
import org.newsgraph.grammar.English;
import org.newsgraph.pipeline.Interpreter;
import org.newsgraph.reader.Reader;

/** How many false statements are made of sentences that state no fact. */
@Tag("slow")
final class NothingStatedTest {
  private static final Path SENTENCES =
      Path.of("src/test/resources/org/newsgraph/extract/factuality.tsv");

  /** The most of 100 sentences, which is what is published. */
  private static final double MOST = 3.0;

  @Test
  void noMoreIsStatedThanIsPublished() throws IOException {
    RelationTable relations = RelationTable.of(English.ONTOLOGY);
    ImmutableList<Sample> none =
        new SampleFile(SENTENCES, relations.types().keySet())
            .read().stream()
                .filter(sample -> sample.fact().isEmpty())
                .collect(ImmutableList.toImmutableList());

    ImmutableList<Outcome> outcomes = outcomes(none, relations);

    long falsehoods = outcomes.stream().mapToLong(each -> each.falsehoods().size()).sum();
    assertTrue(
        100.0 * falsehoods / none.size() <= MOST,
        () ->
            outcomes.stream()
                .filter(each -> !each.falsehoods().isEmpty())
                .map(each -> each.sample().sentence() + " " + each.falsehoods())
                .collect(
                    Collectors.joining(
                        "\n", falsehoods + " of " + none.size() + " sentences:\n", "")));
  }

  private static ImmutableList<Outcome> outcomes(
      ImmutableList<Sample> samples, RelationTable relations) {
    Interpreter interpreter =
        new Interpreter(Gazetteer.of(English.ONTOLOGY.tables()), English.LEXICON);
    try (Reader reader = Reader.load(English.LEXICON::words)) {
      SampleTrial trial =
          new SampleTrial(article -> interpreter.understand(reader.read(article)), relations);
      return samples.stream().map(trial::outcome).collect(ImmutableList.toImmutableList());
    }
  }
}
