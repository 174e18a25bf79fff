package org.newsgraph.evaluate.judge;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.hash.Hashing;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.newsgraph.article.UnreadableArticleException;
import org.newsgraph.evaluate.GoldArticles;
import org.newsgraph.extract.judge.Least;
import org.newsgraph.extract.judge.Measure;
import org.newsgraph.extract.judge.Records;
import org.newsgraph.lexicon.read.Ontology;
import org.newsgraph.pipeline.Pipeline;
import org.newsgraph.pipeline.Progress;

/**
 * The measure that annotated articles teach.
 *
 * @param measure the weights, with the ontology's records of proposers
 * @param reliability how reliable such a measure is on articles that taught it nothing
 */
public record Calibration(Measure measure, Reliability reliability) {
  private static final int FOLDS = 5;

  /**
   * Learns from the articles, which should be such as the ontology's model did not learn from. They
   * are dealt out to folds by their names, and what proposers' records count of a fold is taken
   * from them where it is judged: a sense that was right once would look surer than it is.
   *
   * @param goldFolder a folder of texts, each with its gold beside it
   * @throws IOException where gold is unreadable or its text is missing; the message says so
   * @throws UnreadableArticleException where a text is no article
   */
  public static Calibration of(Path goldFolder, Ontology ontology, Progress progress)
      throws IOException, UnreadableArticleException {
    CaseReader reader = new CaseReader(ontology);
    try (Pipeline pipeline = Pipeline.openUnmeasured(ontology)) {
      ImmutableList<CaseReader.Cases> read =
          GoldArticles.each(goldFolder, pipeline, progress, reader::cases);
      ImmutableList<Fold> folds =
          IntStream.range(0, FOLDS)
              .mapToObj(number -> fold(number, read))
              .collect(toImmutableList());
      return of(folds, Records.in(ontology.sheets()));
    }
  }

  /** The weights and thresholds as the text of a file. */
  public String text() {
    return measure.text();
  }

  private static Fold fold(int number, Collection<CaseReader.Cases> read) {
    return new Fold(
        read.stream()
            .filter(each -> number(each.document()) == number)
            .flatMap(each -> each.cases().stream())
            .collect(toImmutableList()));
  }

  private static int number(String document) {
    return Math.floorMod(Hashing.sha256().hashString(document, UTF_8).asInt(), FOLDS);
  }

  private static Calibration of(ImmutableList<Fold> folds, Records records) {
    ImmutableList<Judgement> judgements =
        folds.stream()
            .flatMap(fold -> judgements(fold, weights(without(fold, folds), records), records))
            .collect(toImmutableList());
    return new Calibration(
        new Measure(weights(folds, records), records, Least.USUAL), Reliability.of(judgements));
  }

  private static ImmutableSortedMap<String, Double> weights(
      Collection<Fold> folds, Records records) {
    return Trainer.weights(
        folds.stream()
            .flatMap(fold -> fold.lessons(records.minus(fold.records())).stream())
            .toList());
  }

  private static ImmutableList<Fold> without(Fold fold, Collection<Fold> folds) {
    return folds.stream().filter(each -> !each.equals(fold)).collect(toImmutableList());
  }

  private static Stream<Judgement> judgements(
      Fold fold, ImmutableSortedMap<String, Double> weights, Records records) {
    Measure measure = new Measure(weights, records.minus(fold.records()), Least.NONE);
    return fold.telling()
        .map(each -> each.judgement(measure.probability(each.signs(), each.proposer())));
  }
}
