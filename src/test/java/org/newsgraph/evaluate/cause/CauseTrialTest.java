package org.newsgraph.evaluate.cause;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.article.UnreadableArticleException;
import org.newsgraph.evaluate.GoldArticles;
import org.newsgraph.evaluate.GoldArticles.GoldArticle;
import org.newsgraph.evaluate.Nobody;
import org.newsgraph.evaluate.cause.CauseTrial.Case;
import org.newsgraph.lexicon.read.Ontology;
import org.newsgraph.lexicon.read.OntologyFiles;
import org.newsgraph.pipeline.Pipeline;

/** The causes of single differences between a text and its gold. */
final class CauseTrialTest {
  /** The program's ontology without what was learnt: the causes are those of the lexicon. */
  private static final Ontology LEXICON = lexiconAlone();

  private static final Function<GoldArticle, ImmutableList<Case>> LOOK = CauseTrial.look(LEXICON);

  /** One for all tests: it takes longer to open than a sentence to be read. */
  private static Pipeline pipeline;

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kenya may attack Uganda. | attack | Kenya | attacks | Uganda | positive | MODALITY",
        "Kenya attacked Uganda. | attacked | Kenya | attacks | Uganda | negative | POLARITY",
        "Kenya attacked Uganda. | attacked | Uganda | attacks | Kenya | positive | SWAPPED",
        "Kenya attacked. Uganda slept. | attacked. Uganda | Kenya | attacks | Uganda | positive"
            + " | NO_SENTENCE",
        "Kenya attacked Uganda. | attacked | Kenya | criticizes | Uganda | positive"
            + " | OTHER_RELATION",
        "Kenya attacked Uganda. | attacked | Peru | attacks | Uganda | positive | NO_SUBJECT",
        "Kenya attacked Uganda. Peru slept. | attacked | Peru | attacks | Uganda | positive"
            + " | SUBJECT_ELSEWHERE",
        "Kenya attacked Uganda. | attacked | Kenya | attacks | Peru | positive | NO_OBJECT",
        "Kenya attacked Uganda. Peru slept. | attacked | Kenya | attacks | Peru | positive"
            + " | OBJECT_ELSEWHERE",
        "Kenya slept near Uganda. | slept | Kenya | attacks | Uganda | positive | NO_CUE",
        "Kenya attacked near Uganda. | attacked | Kenya | attacks | Uganda | positive"
            + " | REFUSED_FOR_OBJECT",
        "Kenya attacked Peru near Uganda. | attacked | Kenya | attacks | Uganda | positive"
            + " | FIRED_FOR_OTHER_OBJECT",
        "Peru attacked Uganda near Kenya. | attacked | Kenya | attacks | Uganda | positive"
            + " | FIRED_FOR_OTHER_SUBJECT",
        "Peru lambasted Chad near Kenya and Uganda. | lambasted | Kenya | criticizes | Uganda | positive"
            + " | FIRED_FOR_OTHERS",
        "Uganda was attacked near Kenya. | attacked | Kenya | attacks | Uganda | positive"
            + " | REFUSED_FOR_SUBJECT",
        "Kenya cut trees with Uganda. | cut | Kenya | sanctions | Uganda | positive"
            + " | REFUSED_BY_RESTRICTION",
        "Spain recognized Novak as president. | president | Novak | holdsRole | president | positive"
            + " | NOT_TRIED",
        "Anna Novak attacked Uganda. | attacked | Ivan Novak | attacks | Uganda | positive"
            + " | SUBJECT_IS_OTHER_NODE",
        "Uganda attacked Anna Novak. | attacked | Uganda | attacks | Ivan Novak | positive"
            + " | OBJECT_IS_OTHER_NODE"
      })
  void eachMissHasOneCause(
      String text,
      String quote,
      String subject,
      String relation,
      String object,
      String polarity,
      String cause)
      throws IOException, UnreadableArticleException {
    assertEquals(
        List.of(cause),
        causes(text, gold(quote, subject, relation, object, polarity)).stream()
            .filter(MissCause.class::isInstance)
            .map(Cause::name)
            .toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kenya | attacks | Uganda | negative | POLARITY",
        "Uganda | attacks | Kenya | positive | SWAPPED",
        "Kenya | criticizes | Uganda | positive | OTHER_RELATION",
        "Kenya | attacks | Uganda Airlines | positive | OTHER_NAMES",
        "Peru | attacks | Uganda | positive | OTHER_SUBJECT",
        "Kenya | attacks | Peru | positive | OTHER_OBJECT",
        "Kenya | meets | Peru | positive | OBJECT_NOT_IN_GOLD",
        "Peru | meets | Uganda | positive | SUBJECT_NOT_IN_GOLD",
        "Peru | meets | Chad | positive | NEITHER_IN_GOLD"
      })
  void eachFaultHasOneCause(
      String subject, String relation, String object, String polarity, String cause)
      throws IOException, UnreadableArticleException {
    assertEquals(
        List.of(cause),
        causes("Kenya attacked Uganda.", gold("", subject, relation, object, polarity)).stream()
            .filter(FaultCause.class::isInstance)
            .map(Cause::name)
            .toList());
  }

  @Test
  void twoOfWhomTheGoldTellsApartAreUnrelated() throws IOException, UnreadableArticleException {
    assertTrue(
        causes(
                "Kenya attacked Uganda.",
                gold("", "Kenya", "meets", "Peru", "positive")
                    + gold("", "Chad", "meets", "Uganda", "positive"))
            .contains(FaultCause.UNRELATED));
  }

  @Test
  void anotherModalityIsWrongForTheStrictScore() throws IOException, UnreadableArticleException {
    assertEquals(
        List.of(MissCause.MODALITY, FaultCause.MODALITY),
        causes("Kenya may attack Uganda.", gold("", "Kenya", "attacks", "Uganda", "positive")));
  }

  @Test
  void actsAndStandingFactsAreCountedApart() throws IOException, UnreadableArticleException {
    write(
        "Kenya slept. Anna Novak slept.",
        gold("slept", "Kenya", "attacks", "Anna Novak", "positive")
            + gold("slept", "Anna Novak", "affiliatedWith", "Kenya", "positive")
            + gold("slept", "Anna Novak", "leads", "Kenya", "positive"));

    CauseTrial trial = CauseTrial.of(folder, LEXICON, Nobody.WATCHES);

    assertEquals(1, trial.count(MissCause.OBJECT_ELSEWHERE, true));
    assertEquals(2, trial.count(MissCause.SUBJECT_ELSEWHERE, false));
    assertEquals(3, trial.cases().size());
  }

  @BeforeAll
  static void open() {
    pipeline = Pipeline.open(LEXICON);
  }

  @AfterAll
  static void close() {
    pipeline.close();
  }

  private static Ontology lexiconAlone() {
    try {
      OntologyFiles files = OntologyFiles.readBundled();
      return Ontology.of(
          new OntologyFiles(
              files.origin(),
              ImmutableSortedMap.copyOf(
                  Maps.filterKeys(files.contents(), path -> !path.endsWith(".tsv"))),
              ImmutableSortedMap.of()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Cause> causes(String text, String gold)
      throws IOException, UnreadableArticleException {
    write(text, gold);
    return CauseTrial.of(GoldArticles.each(folder, pipeline, Nobody.WATCHES, LOOK)).cases().stream()
        .map(Case::cause)
        .toList();
  }

  private void write(String text, String gold) throws IOException {
    Files.writeString(folder.resolve("one.txt"), text);
    Files.writeString(folder.resolve("one.jsonl"), gold);
  }

  private static String gold(
      String quote, String subject, String relation, String object, String polarity) {
    return """
        {"quote":"%s","subject":["%s"],"relation":"%s","object":["%s"],"polarity":"%s",\
        "modality":"actual"}
        """
        .formatted(quote, subject, relation, object, polarity);
  }
}
