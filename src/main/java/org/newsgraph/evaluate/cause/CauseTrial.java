package org.newsgraph.evaluate.cause;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.newsgraph.article.UnreadableArticleException;
import org.newsgraph.evaluate.Comparison;
import org.newsgraph.evaluate.GoldArticles;
import org.newsgraph.evaluate.GoldArticles.GoldArticle;
import org.newsgraph.evaluate.NameFolding;
import org.newsgraph.evaluate.RelationTable;
import org.newsgraph.evaluate.Score.Difference;
import org.newsgraph.evaluate.Statement;
import org.newsgraph.evaluate.StatementMatcher;
import org.newsgraph.lexicon.read.LexiconCompiler;
import org.newsgraph.lexicon.read.Ontology;
import org.newsgraph.pipeline.Pipeline;
import org.newsgraph.pipeline.Progress;

/**
 * Why statements are missed and wrong where their modality counts too.
 *
 * @param cases each missed and each wrong statement with its cause, in the order of the documents
 */
public record CauseTrial(ImmutableList<Case> cases) {
  /**
   * A statement on which gold and program differ.
   *
   * @param cause why
   * @param act whether its relation is an act and no standing fact
   * @param statement the statement
   * @param detail what the cause was seen by: a node, another relation, a refusal; may be empty
   */
  public record Case(Cause cause, boolean act, Difference statement, String detail) {
    @Override
    public String toString() {
      return cause.name() + " " + statement + (detail.isEmpty() ? "" : " | " + detail);
    }
  }

  /**
   * Finds the causes.
   *
   * @param goldFolder a folder of texts, each with its gold beside it
   * @throws IOException where gold is unreadable or its text is missing; the message says so
   * @throws UnreadableArticleException where a text is no article
   */
  public static CauseTrial of(Path goldFolder, Ontology ontology, Progress progress)
      throws IOException, UnreadableArticleException {
    Function<GoldArticle, ImmutableList<Case>> look = look(ontology);
    try (Pipeline pipeline = Pipeline.open(ontology)) {
      return of(GoldArticles.each(goldFolder, pipeline, progress, look));
    }
  }

  /** The causes found in each of some articles. */
  public static CauseTrial of(Collection<ImmutableList<Case>> articles) {
    return new CauseTrial(articles.stream().flatMap(List::stream).collect(toImmutableList()));
  }

  /** How the causes of an article are found; by several threads at a time. */
  public static Function<GoldArticle, ImmutableList<Case>> look(Ontology ontology) {
    return new Look(ontology)::cases;
  }

  /** How many acts, or how many standing facts, have the cause. */
  public int count(Cause cause, boolean act) {
    return (int) cases.stream().filter(each -> each.cause == cause && each.act == act).count();
  }

  /** The look at one article after the other. */
  private static final class Look {
    private final RelationTable relations;
    private final NameFolding folding = NameFolding.ofTheProgram();
    private final StatementMatcher matcher;
    private final CueWords cues;

    Look(Ontology ontology) {
      this.relations = RelationTable.of(ontology);
      this.matcher = new StatementMatcher(relations, folding);
      this.cues = new CueWords(LexiconCompiler.compile(ontology));
    }

    ImmutableList<Case> cases(GoldArticle article) {
      ImmutableList<Statement> told =
          Statement.each(article.understanding().claims(), relations, folding);
      Comparison comparison = Comparison.of(article.gold(), told, matcher::matchesStrictly);
      MissReader misses = new MissReader(relations, matcher, cues, article, told);
      FaultReader faults = new FaultReader(matcher, article.gold());
      String document = article.document();
      return Stream.concat(
              comparison.missed().stream()
                  .map(
                      each ->
                          found(misses.find(each), each.relation(), Difference.of(document, each))),
              comparison.spurious().stream()
                  .map(
                      each ->
                          found(faults.find(each), each.relation(), Difference.of(document, each))))
          .collect(toImmutableList());
    }

    private Case found(Finding finding, String relation, Difference statement) {
      return new Case(finding.cause(), relations.act(relation), statement, finding.detail());
    }
  }
}
