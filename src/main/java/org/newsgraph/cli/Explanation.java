package org.newsgraph.cli;

import com.google.common.collect.ImmutableList;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.extract.Attempt;
import org.newsgraph.extract.Claim;
import org.newsgraph.grammar.Clause;
import org.newsgraph.lexicon.Relation;
import org.newsgraph.lexicon.Sense;
import org.newsgraph.pipeline.Pipeline;
import org.newsgraph.text.AnnotatedArticle;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** How sentences are understood, step by step: words, clauses, senses tried, claims made. */
final class Explanation {
  private final Pipeline pipeline;
  private final PrintWriter out;

  Explanation(Pipeline pipeline, PrintWriter out) {
    this.pipeline = pipeline;
    this.out = out;
  }

  /** Prints how each sentence of the article is understood. */
  void print(AnnotatedArticle article) {
    for (Sentence sentence : article.sentences()) {
      words(sentence);
      out.println();
      clauses(pipeline.explain(article, sentence));
    }
    claims(pipeline.process(article.article()).claims());
  }

  private void words(Sentence sentence) {
    TextTable.of(
            ImmutableList.of("", "word", "lemma", "part of speech", "head", "function", "type"),
            sentence.tokens().stream().map(Explanation::row).toList())
        .print(out);
  }

  private static ImmutableList<String> row(Token token) {
    return ImmutableList.of(
        String.valueOf(token.index()),
        token.text(),
        token.lemma(),
        token.upos(),
        token.head() == Token.ROOT ? "-" : String.valueOf(token.head()),
        token.relation(),
        token.entityType());
  }

  private void clauses(List<Attempt> attempts) {
    Map<Clause, List<Attempt>> byClause =
        attempts.stream()
            .collect(
                Collectors.groupingBy(Attempt::clause, LinkedHashMap::new, Collectors.toList()));
    byClause.forEach(
        (clause, tried) -> {
          out.println(clause);
          tried.forEach(attempt -> out.println("  " + attempt(attempt)));
        });
  }

  private static String attempt(Attempt attempt) {
    Sense sense = attempt.sense();
    String relation = sense.relation().map(Relation::name).orElse("nothing");
    String came = attempt.refusal().map(why -> "does not fire: " + why).orElse("fires");
    return local(sense.iri()) + " (" + relation + ") " + came;
  }

  private void claims(List<Claim> claims) {
    out.println(claims.isEmpty() ? "\nIt makes no claim." : "\nIt claims:");
    claims.forEach(claim -> out.println("  " + claim(claim)));
  }

  private static String claim(Claim claim) {
    String statement =
        claim.subject().label() + " " + local(claim.relation()) + " " + claim.object().label();
    return statement
        + Stream.of(
                claim.asserted() ? "a fact" : "no fact",
                claim.polarity().label(),
                claim.modality().label(),
                claim.phase().label(),
                claim.source().map(source -> "as " + source.label() + " says").orElse(""),
                claim.time().map(time -> "since or on " + time.value()).orElse(""),
                claim.role().isEmpty() ? "" : "as " + claim.role())
            .filter(word -> !word.isEmpty())
            .collect(Collectors.joining(", ", " (", ")"));
  }

  private static String local(String iri) {
    return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
  }
}
