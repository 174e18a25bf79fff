package org.newsgraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.newsgraph.extract.Claim.EntityFiller;
import org.newsgraph.grammar.English;
import org.newsgraph.lexicon.Modality;
import org.newsgraph.lexicon.Modifier;
import org.newsgraph.lexicon.Phase;
import org.newsgraph.lexicon.Polarity;
import org.newsgraph.lexicon.Sense;
import org.newsgraph.reader.Reader;

/**
 * Every example of the lexicon yields its relation, no counter-example does, and what a modifier
 * changes is no fact, as the real reader reads them.
 */
@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class LexiconExamplesTest {
  private final Reader reader = Reader.load(English.LEXICON::words);
  private final Sentences sentences = new Sentences(reader::read);

  @AfterAll
  void close() {
    reader.close();
  }

  @Test
  void examplesYieldTheirRelation() {
    assertNone(
        failures(
            Sense::examples,
            (sense, claims) -> yields(claims, sense) == sense.relation().isPresent()),
        "examples");
  }

  @Test
  void counterExamplesDoNot() {
    assertNone(
        failures(Sense::counterExamples, (sense, claims) -> !yields(claims, sense)),
        "counter-examples");
  }

  /** The examples that are read otherwise than they should be, which all processors look for. */
  private List<String> failures(
      Function<Sense, ? extends Collection<String>> examples,
      BiPredicate<Sense, ImmutableList<Claim>> right) {
    return English.LEXICON.senses().parallelStream()
        .flatMap(sense -> examples.apply(sense).stream().map(each -> failure(sense, each, right)))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<String> failure(
      Sense sense, String example, BiPredicate<Sense, ImmutableList<Claim>> right) {
    ImmutableList<Claim> claims = sentences.claims(example);
    return right.test(sense, claims)
        ? Optional.empty()
        : Optional.of(failure(sense, example, claims));
  }

  private static void assertNone(List<String> failures, String what) {
    assertEquals(List.of(), failures, failures.size() + " " + what + " fail");
  }

  @Test
  void whatAModifierChangesIsNoFact() {
    assertEquals(
        List.of(),
        English.LEXICON.modifiers().stream()
            .filter(LexiconExamplesTest::changes)
            .map(m -> m.word() + ": " + m.example() + " " + factsOf(m.example()))
            .filter(leak -> !leak.endsWith(" "))
            .toList());
  }

  /** Whether under the modifier nothing is a fact; what somebody calls himself he claims. */
  private static boolean changes(Modifier modifier) {
    boolean calls =
        modifier.attributes() && modifier.construction() == Modifier.Construction.DETERMINER;
    return !calls
        && (modifier.attributes()
            || modifier.polarity().filter(Polarity.NEGATIVE::equals).isPresent()
            || modifier.modality().filter(m -> m != Modality.ACTUAL).isPresent()
            || modifier.phase().filter(Phase.END::equals).isPresent());
  }

  /** The facts of a sentence of which nothing is only a claim; a role keeps what ends it. */
  private String factsOf(String sentence) {
    List<Claim> claims = sentences.claims(sentence);
    boolean ties = claims.stream().anyMatch(claim -> claim.object() instanceof EntityFiller);
    return ties && claims.stream().allMatch(Claim::asserted) ? sentences.briefs(sentence) : "";
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
