package org.newsgraph.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.grammar.mend.TreeMender;
import org.newsgraph.lexicon.read.Ontology;

/** The scores of texts whose trees are mended by some of the rules. */
final class RuleTrialTest {
  private static final Path GOLD = Path.of("src/test/resources/gold");

  @TempDir private Path folder;

  @Test
  void scoresWithoutAStoreAreThoseOfAnExport() throws Exception {
    Ontology ontology = Ontology.read(Path.of("ontology"));

    RuleTrial trial = RuleTrial.of(GOLD, ontology, Nobody.WATCHES);
    Evaluation evaluation = Trial.of(GOLD, ontology, Nobody.WATCHES).evaluation();

    assertEquals(evaluation.views().get("relations"), trial.all().acts());
    assertEquals(evaluation.views().get("facts"), trial.all().facts());
    assertEquals(TreeMender.standard().rules(), ImmutableList.copyOf(trial.without().keySet()));
  }

  /** In the model's tree Alsace and France both stand by Colmar. */
  @Test
  void leavingOutARuleChangesTheScore() throws Exception {
    Files.writeString(
        folder.resolve("one.txt"), "A fire destroyed a school in Colmar, Alsace, France.");
    Files.writeString(
        folder.resolve("one.jsonl"),
        """
        {"quote":"Alsace, France","subject":["Alsace"],"relation":"locatedIn",\
        "object":["France"],"polarity":"positive","modality":"actual"}
        """);

    RuleTrial trial = RuleTrial.of(folder, Ontology.read(Path.of("ontology")), Nobody.WATCHES);

    assertEquals("[placeOfPlace]", trial.fired().toString());
    assertEquals(1, trial.all().facts().right());
    trial
        .without()
        .forEach(
            (rule, outcome) -> {
              boolean needed = rule.name().equals("placeOfPlace");
              assertEquals(needed ? 1 : 0, outcome.articles(), rule.name());
              assertEquals(needed ? 0 : 1, outcome.facts().right(), rule.name());
            });
    assertEquals(0, trial.none().facts().right());
  }
}
