package org.newsgraph.evaluate.sense;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.newsgraph.article.UnreadableArticleException;
import org.newsgraph.evaluate.GoldArticles;
import org.newsgraph.evaluate.GoldArticles.GoldArticle;
import org.newsgraph.evaluate.NameFolding;
import org.newsgraph.evaluate.RelationTable;
import org.newsgraph.evaluate.Score.Difference;
import org.newsgraph.evaluate.Statement;
import org.newsgraph.evaluate.StatementMatcher;
import org.newsgraph.extract.Claim;
import org.newsgraph.extract.Decision;
import org.newsgraph.extract.Proposal;
import org.newsgraph.lexicon.read.Ontology;
import org.newsgraph.pipeline.Pipeline;
import org.newsgraph.pipeline.Progress;

/** The trial of all that proposes claims: each claim of the articles is held against their gold. */
public final class SenseTrial {
  private final StatementMatcher matcher;

  private SenseTrial(RelationTable relations) {
    this.matcher = new StatementMatcher(relations, NameFolding.ofTheProgram());
  }

  /** Something proposed, and what came of it. */
  private record Firing(String proposer, Verdict verdict, Difference statement) {}

  /**
   * The records of all that proposed anything, the worst first, whatever the judge's measure makes
   * of it.
   *
   * @param goldFolder a folder of texts, each with its gold beside it
   * @throws IOException where gold is unreadable or its text is missing; the message says so
   * @throws UnreadableArticleException where a text is no article
   */
  public static ImmutableList<SenseRecord> records(
      Path goldFolder, Ontology ontology, Progress progress)
      throws IOException, UnreadableArticleException {
    SenseTrial trial = new SenseTrial(RelationTable.of(ontology));
    Map<String, List<Firing>> firings;
    try (Pipeline pipeline = Pipeline.openLexicon(ontology)) {
      firings =
          GoldArticles.each(goldFolder, pipeline, progress, trial::firings).stream()
              .flatMap(List::stream)
              .collect(Collectors.groupingBy(Firing::proposer));
    }
    return firings.entrySet().stream()
        .map(each -> record(each.getKey(), each.getValue()))
        .sorted(SenseRecord.WORST_FIRST)
        .collect(toImmutableList());
  }

  private static SenseRecord record(String proposer, List<Firing> firings) {
    return new SenseRecord(
        proposer,
        firings.stream()
            .collect(
                ImmutableListMultimap.toImmutableListMultimap(Firing::verdict, Firing::statement)));
  }

  private ImmutableList<Firing> firings(GoldArticle article) {
    return article.understanding().decisions().stream()
        .map(decision -> firing(decision, article))
        .collect(toImmutableList());
  }

  private Firing firing(Decision decision, GoldArticle article) {
    Proposal proposal = decision.proposal();
    if (decision.claim().isEmpty()) {
      Difference dropped =
          new Difference(
              article.document(), proposal.toString(), decision.refusal().orElse("dropped"));
      return new Firing(proposal.proposer(), Verdict.DROPPED, dropped);
    }
    Claim claim = decision.claim().get();
    Statement statement = Statement.of(claim);
    return new Firing(
        claim.proposer(),
        Verdict.of(statement, article.gold(), matcher),
        Difference.of(article.document(), statement));
  }
}
