package org.newsgraph.cli;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.extract.Attempt;
import org.newsgraph.extract.Claim;
import org.newsgraph.extract.Decision;
import org.newsgraph.extract.Proposal;
import org.newsgraph.grammar.Clause;
import org.newsgraph.grammar.ParsedSentence;
import org.newsgraph.grammar.Word;
import org.newsgraph.lexicon.Relation;
import org.newsgraph.pipeline.Understanding;
import org.newsgraph.text.TextTrouble;

/** How sentences are understood, step by step: words, clauses, what was proposed, claims made. */
final class Explanation {
  private static final int LONGEST_QUOTE = 40;

  private final Understanding understanding;

  Explanation(Understanding understanding) {
    this.understanding = understanding;
  }

  /** Prints how each sentence of the article is understood. */
  void print(PrintWriter out) {
    for (ParsedSentence sentence : understanding.sentences()) {
      printWords(sentence, out);
      out.println();
      printClauses(sentence, out);
    }
    understanding.troubles().forEach(trouble -> out.println("\n" + trouble(trouble)));
    printClaims(out);
  }

  private String trouble(TextTrouble trouble) {
    String words = understanding.article().parsed().annotated().text(trouble.characters());
    String begin = "What begins with \"" + Ascii.truncate(words, LONGEST_QUOTE, "...") + "\" ";
    return switch (trouble.kind()) {
      case OTHER_LANGUAGE ->
          "It is not in English (%s) and was not read.".formatted(trouble.language());
      case FOREIGN_SENTENCE ->
          begin + "is not in English (%s) and was not read.".formatted(trouble.language());
      case ENDLESS_WORD -> begin + "is too long for a word and was passed over.";
      case LONG_SENTENCE -> begin + "is too long for a sentence and was read in pieces.";
    };
  }

  private static void printWords(ParsedSentence sentence, PrintWriter out) {
    TextTable.of(
            ImmutableList.of("", "word", "lemma", "part of speech", "head", "function", "type"),
            sentence.words().stream().map(Explanation::row).toList())
        .print(out);
  }

  private static ImmutableList<String> row(Word word) {
    return ImmutableList.of(
        String.valueOf(word.index()),
        word.text(),
        word.lemma(),
        word.upos(),
        word.findHead().map(head -> String.valueOf(head.index())).orElse("-"),
        word.relation(),
        word.entityType());
  }

  private void printClauses(ParsedSentence sentence, PrintWriter out) {
    Map<Clause, List<Attempt>> byClause =
        understanding.attemptsOn(sentence).stream()
            .collect(
                Collectors.groupingBy(Attempt::clause, LinkedHashMap::new, Collectors.toList()));
    byClause.forEach(
        (clause, attempts) -> {
          out.println(clause);
          for (Attempt attempt : attempts) {
            out.println("  " + attempt(attempt));
            understanding
                .decisionsOn(attempt)
                .forEach(decision -> out.println("    " + decision(decision)));
          }
        });
  }

  private static String attempt(Attempt attempt) {
    String relation = attempt.relation().map(Relation::name).orElse("nothing");
    String came = attempt.refusal().map(why -> "does not fire: " + why).orElse("fires");
    return local(attempt.proposer()) + " (" + relation + ") " + came;
  }

  private static String decision(Decision decision) {
    Proposal proposal = decision.proposal();
    return String.format(
        Locale.ROOT,
        "%s, %.2f by %s: %s",
        proposal,
        decision.confidence(),
        proposal.reason(),
        decision.refusal().map(why -> "no claim, " + why).orElse("a claim"));
  }

  private void printClaims(PrintWriter out) {
    ImmutableList<Claim> claims = understanding.claims();
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
