package org.newsgraph.evaluate.judge;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableListMultimap.flatteningToImmutableListMultimap;
import static com.google.common.collect.ImmutableSortedMap.toImmutableSortedMap;
import static java.util.Comparator.naturalOrder;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSortedMap;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.newsgraph.article.UnreadableArticleException;
import org.newsgraph.evaluate.Evaluation;
import org.newsgraph.evaluate.GoldArticles;
import org.newsgraph.evaluate.GoldArticles.GoldArticle;
import org.newsgraph.evaluate.NameFolding;
import org.newsgraph.evaluate.RelationTable;
import org.newsgraph.evaluate.Statement;
import org.newsgraph.evaluate.cause.CauseTrial;
import org.newsgraph.lexicon.read.Ontology;
import org.newsgraph.pipeline.Pipeline;
import org.newsgraph.pipeline.Progress;

/**
 * All that one reading of annotated articles tells.
 *
 * @param evaluation how their statements score
 * @param causes why statements are missed and wrong
 * @param reliability how often what is proposed is right, by how sure it is; what is too unsure for
 *     a claim counts too, and what a model says besides a sense does not
 * @param proposers the same of claims alone, by what proposed them
 */
public record DetailedTrial(
    Evaluation evaluation,
    CauseTrial causes,
    Reliability reliability,
    ImmutableSortedMap<String, Reliability> proposers) {
  /** What one article tells. */
  private record Findings(
      String document,
      ImmutableList<Statement> statements,
      ImmutableList<CauseTrial.Case> differences,
      ImmutableList<Case> cases) {}

  /**
   * Reads the articles.
   *
   * @param goldFolder a folder of texts, each with its gold beside it
   * @throws IOException where gold is unreadable or its text is missing; the message says so
   * @throws UnreadableArticleException where a text is no article
   */
  public static DetailedTrial of(Path goldFolder, Ontology ontology, Progress progress)
      throws IOException, UnreadableArticleException {
    try (Pipeline pipeline = Pipeline.open(ontology)) {
      ImmutableList<Findings> all =
          GoldArticles.each(goldFolder, pipeline, progress, look(ontology));
      ImmutableListMultimap<String, Statement> given =
          all.stream()
              .collect(
                  flatteningToImmutableListMultimap(
                      Findings::document, each -> each.statements().stream()));
      return new DetailedTrial(
          Evaluation.of(goldFolder, given, ontology),
          CauseTrial.of(all.stream().map(Findings::differences).toList()),
          reliability(
              new Fold(
                      all.stream()
                          .flatMap(each -> each.cases().stream())
                          .collect(toImmutableList()))
                  .telling()),
          all.stream()
              .flatMap(each -> each.cases().stream())
              .filter(Case::claimed)
              .collect(groupingBy(Case::kind, toList()))
              .entrySet()
              .stream()
              .collect(
                  toImmutableSortedMap(
                      naturalOrder(),
                      Map.Entry::getKey,
                      each -> reliability(each.getValue().stream()))));
    }
  }

  private static Function<GoldArticle, Findings> look(Ontology ontology) {
    RelationTable relations = RelationTable.of(ontology);
    NameFolding folding = NameFolding.ofTheProgram();
    Function<GoldArticle, ImmutableList<CauseTrial.Case>> causes = CauseTrial.look(ontology);
    CaseReader cases = new CaseReader(ontology);
    return article ->
        new Findings(
            article.document(),
            Statement.each(article.understanding().claims(), relations, folding),
            causes.apply(article),
            cases.cases(article).cases());
  }

  private static Reliability reliability(Stream<Case> cases) {
    return Reliability.of(
        cases.filter(Case::isDecided).map(Case::judgement).collect(toImmutableList()));
  }
}
