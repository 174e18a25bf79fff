package org.newsgraph.evaluate.factuality;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.newsgraph.article.Article;
import org.newsgraph.evaluate.NameFolding;
import org.newsgraph.evaluate.RelationTable;
import org.newsgraph.evaluate.Statement;
import org.newsgraph.evaluate.StatementMatcher;
import org.newsgraph.extract.Claim;
import org.newsgraph.lexicon.Modality;
import org.newsgraph.lexicon.Polarity;
import org.newsgraph.pipeline.Understanding;

/** The trial of one sample after the other, each as an article by itself. */
final class SampleTrial {
  /** When each sentence is taken to have appeared, a Saturday. */
  private static final LocalDate DAY = LocalDate.of(2019, 2, 2);

  private final Function<Article, Understanding> pipeline;
  private final RelationTable relations;
  private final NameFolding folding = NameFolding.ofTheProgram();
  private final StatementMatcher matcher;

  SampleTrial(Function<Article, Understanding> pipeline, RelationTable relations) {
    this.pipeline = pipeline;
    this.relations = relations;
    this.matcher = new StatementMatcher(relations, folding);
  }

  /** What comes of the sample. */
  Outcome outcome(Sample sample) {
    ImmutableList<Claim> claims =
        pipeline.apply(new Article("sample", Optional.of(DAY), sample.sentence())).claims();
    return sample
        .fact()
        .map(
            fact ->
                new Outcome(
                    sample,
                    ImmutableList.of(),
                    claims.stream()
                        .filter(SampleTrial::isTold)
                        .map(Statement::of)
                        .anyMatch(statement -> matcher.matches(statement, fact))))
        .orElseGet(() -> new Outcome(sample, falsehoods(sample, claims), false));
  }

  private ImmutableList<Statement> falsehoods(Sample sample, ImmutableList<Claim> claims) {
    Set<List<String>> seen = new HashSet<>();
    boolean allActs = sample.forbidden().stream().noneMatch(relations::act);
    return claims.stream()
        .filter(Claim::asserted)
        .map(Statement::of)
        .filter(
            statement ->
                (allActs && relations.act(statement.relation()))
                    || sample.forbidden().contains(statement.relation()))
        .filter(statement -> seen.add(statement.content(folding)))
        .collect(toImmutableList());
  }

  /** Whether the claim is told as a fact or, where it is a denial, as something that is so. */
  private static boolean isTold(Claim claim) {
    return claim.asserted()
        || (claim.polarity() == Polarity.NEGATIVE && claim.modality() == Modality.ACTUAL);
  }
}
