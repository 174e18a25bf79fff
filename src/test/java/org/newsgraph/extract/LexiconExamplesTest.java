package org.newsgraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.newsgraph.lexicon.Sense;

/** Every example of the lexicon yields its relation, and no counter-example does. */
@Tag("slow")
@ExtendWith(SharedSentences.class)
final class LexiconExamplesTest {
  private final Sentences sentences;

  LexiconExamplesTest(Sentences sentences) {
    this.sentences = sentences;
  }

  @Test
  void examplesYieldTheirRelation() {
    List<String> failures = new ArrayList<>();
    for (Sense sense : sentences.lexicon().senses()) {
      for (String example : sense.examples()) {
        ImmutableList<Claim> claims = sentences.claims(example);
        if (yields(claims, sense) == sense.relation().isEmpty()) {
          failures.add(failure(sense, example, claims));
        }
      }
    }
    assertEquals(List.of(), failures, failures.size() + " examples fail");
  }

  @Test
  void counterExamplesDoNot() {
    List<String> failures = new ArrayList<>();
    for (Sense sense : sentences.lexicon().senses()) {
      for (String example : sense.counterExamples()) {
        ImmutableList<Claim> claims = sentences.claims(example);
        if (yields(claims, sense)) {
          failures.add(failure(sense, example, claims));
        }
      }
    }
    assertEquals(List.of(), failures, failures.size() + " counter-examples fail");
  }

  /** Whether a claim has the sense's relation; for a sense without one, whether it read a claim. */
  private static boolean yields(ImmutableList<Claim> claims, Sense sense) {
    return sense.relation().isPresent()
        ? claims.stream().anyMatch(c -> c.relation().equals(sense.relation().get().iri()))
        : claims.stream().anyMatch(c -> c.proposer().equals(sense.iri()));
  }

  private static String failure(Sense sense, String example, ImmutableList<Claim> claims) {
    return sense
        + " in \""
        + example
        + "\" gives "
        + claims.stream().map(Sentences::brief).toList();
  }
}
