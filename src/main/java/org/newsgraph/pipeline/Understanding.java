package org.newsgraph.pipeline;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import org.newsgraph.entity.ResolvedArticle;
import org.newsgraph.extract.Attempt;
import org.newsgraph.extract.Claim;
import org.newsgraph.extract.Decision;
import org.newsgraph.grammar.ParsedSentence;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.identity.Identity;
import org.newsgraph.text.TextTrouble;

/**
 * An article as it is understood, with all that was tried on the way.
 *
 * @param article its sentences, and who is meant by their words
 * @param attempts what was tried on its clauses, in the order of the text
 * @param decisions what became of each proposal, in the order of the attempts
 * @param identity the rules by which its entities are those of other articles
 */
public record Understanding(
    ResolvedArticle article,
    ImmutableList<Attempt> attempts,
    ImmutableList<Decision> decisions,
    Identity identity) {

  /** What the article says, in the order of the text. */
  public ImmutableList<Claim> claims() {
    return decisions.stream()
        .flatMap(decision -> decision.claim().stream())
        .collect(ImmutableList.toImmutableList());
  }

  /** What the article adds to the graph. */
  public ArticleGraph graph() {
    return ArticleGraph.of(article.parsed().article(), claims(), identity);
  }

  /** What could not be read as it stands in the text. */
  public ImmutableList<TextTrouble> troubles() {
    return article.parsed().annotated().troubles();
  }

  /** The first such thing of each kind. */
  public ImmutableCollection<TextTrouble> troublesOfEachKind() {
    return troubles().stream()
        .collect(toImmutableMap(TextTrouble::kind, Function.identity(), (first, other) -> first))
        .values();
  }

  /** The article's sentences in order. */
  public ImmutableList<ParsedSentence> sentences() {
    return article.parsed().sentences();
  }

  /** What was tried on the clauses of one of the sentences. */
  public ImmutableList<Attempt> attemptsOn(ParsedSentence sentence) {
    return attempts.stream()
        .filter(attempt -> attempt.clause().predicate().sentence().equals(sentence))
        .collect(ImmutableList.toImmutableList());
  }

  /** What became of the proposals of one of the attempts. */
  public ImmutableList<Decision> decisionsOn(Attempt attempt) {
    return decisions.stream()
        .filter(decision -> attempt.proposals().contains(decision.proposal()))
        .collect(ImmutableList.toImmutableList());
  }
}
