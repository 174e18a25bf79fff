package org.newsgraph.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.evaluate.gold.GoldFile;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Span;
import org.newsgraph.text.Token;

/** What mending is worth on trees whose faults were put in by hand. */
final class MendedScoreTest {
  private static final String VERB = "1\tthanked\tthank\tVERB\tVBD\t_\t0\troot\t_\t_\n";

  @TempDir private Path folder;

  @Test
  void wordsMadeRightAndWrongAreCountedByRule() throws IOException {
    String gold =
        VERB
            + "2\tSpain\tSpain\tPROPN\tNNP\t_\t1\tobj\t_\t_\n\n"
            + VERB
            + "2\tSpain\tSpain\tPROPN\tNNP\t_\t1\tiobj\t_\t_\n\n"
            + VERB
            + "2\tSpain\tSpain\tPROPN\tNNP\t_\t1\tvocative\t_\t_\n";
    GoldFile file = GoldFile.read(Files.writeString(folder.resolve("small.conllu"), gold));
    Sentence read = sentence("iobj");

    MendedScore score = MendedScore.of(file, ImmutableList.of(read, read, read));

    assertEquals(ImmutableMap.of("uas", 1.0, "las", 4 / 6.0), score.shares());
    assertEquals("[onlyObject x 3]", score.fired().toString());
    assertEquals("[onlyObject]", score.right().toString());
    assertEquals("[onlyObject]", score.wrong().toString());
  }

  @Test
  void treeWithoutFaultStays() throws IOException {
    String gold = VERB + "2\tSpain\tSpain\tPROPN\tNNP\t_\t1\tobj\t_\t_\n";
    GoldFile file = GoldFile.read(Files.writeString(folder.resolve("small.conllu"), gold));

    MendedScore score = MendedScore.of(file, ImmutableList.of(sentence("obj")));

    assertEquals(ImmutableMap.of("uas", 1.0, "las", 1.0), score.shares());
    assertEquals(0, score.fired().size());
  }

  private static Sentence sentence(String relation) {
    Token verb =
        new Token(0, new Span(0, 7), "thanked", "thank", "VERB", "VBD", Token.ROOT, "root", "O");
    Token name = new Token(1, new Span(8, 13), "Spain", "spain", "PROPN", "NNP", 0, relation, "O");
    return new Sentence(0, new Span(0, 13), ImmutableList.of(verb, name), ImmutableList.of());
  }
}
