package org.newsgraph.evaluate.judge;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import org.newsgraph.evaluate.GoldArticles.GoldArticle;
import org.newsgraph.evaluate.NameFolding;
import org.newsgraph.evaluate.RelationTable;
import org.newsgraph.evaluate.Statement;
import org.newsgraph.evaluate.StatementMatcher;
import org.newsgraph.evaluate.sense.Verdict;
import org.newsgraph.extract.Decision;
import org.newsgraph.lexicon.read.Ontology;

/** The reader of what was proposed on annotated articles and what the gold says of it. */
final class CaseReader {
  private final NameFolding folding = NameFolding.ofTheProgram();
  private final RelationTable relations;
  private final StatementMatcher matcher;

  CaseReader(Ontology ontology) {
    this.relations = RelationTable.of(ontology);
    this.matcher = new StatementMatcher(relations, folding);
  }

  /**
   * What was proposed on an article.
   *
   * @param document its name without ending
   * @param cases what was proposed
   */
  record Cases(String document, ImmutableList<Case> cases) {}

  Cases cases(GoldArticle article) {
    return new Cases(
        article.document(),
        article.understanding().decisions().stream()
            .map(decision -> read(decision, article))
            .collect(toImmutableList()));
  }

  private Case read(Decision decision, GoldArticle article) {
    String proposer = decision.proposal().proposer();
    return decision
        .heard()
        .map(Statement::of)
        .filter(statement -> relations.types().containsKey(statement.relation()))
        .map(
            statement ->
                new Case(
                    content(article.document(), statement),
                    proposer,
                    decision.signs(),
                    Verdict.of(statement, article.gold(), matcher),
                    decision.confidence(),
                    decision.claim().isPresent()))
        .orElseGet(
            () ->
                new Case(
                    ImmutableList.of(), proposer, decision.signs(), Verdict.DROPPED, 0, false));
  }

  private ImmutableList<String> content(String document, Statement statement) {
    return ImmutableList.<String>builder().add(document).addAll(statement.content(folding)).build();
  }
}
