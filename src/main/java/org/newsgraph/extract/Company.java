package org.newsgraph.extract;

import static com.google.common.collect.ImmutableSetMultimap.toImmutableSetMultimap;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.newsgraph.extract.judge.Signs;

/**
 * What proposals of an article make of each other: that several say the same of a sentence, or
 * another relation between the same two.
 */
final class Company {
  /** For how many pairs a sense fires at once. */
  private static final ImmutableSortedMap<Integer, String> PAIRS =
      ImmutableSortedMap.of(0, "one", 2, "two", 3, "some", 5, "many");

  /** Where the model's score begins to weigh otherwise. */
  private static final ImmutableList<Double> SCORES = ImmutableList.of(0.1, 0.5, 0.9);

  /** A score nearer than that to 0 or 1 says no more. */
  private static final double LEAST = 0.001;

  private final ImmutableSet<String> symmetric;
  private final boolean seconded;
  private final ImmutableSetMultimap<Said, String> proposers;
  private final ImmutableSetMultimap<List<Object>, String> relations;
  private final ImmutableSetMultimap<List<Object>, Proposal> siblings;

  /** For each two and the sentence, how sure the model is at most of each statement of them. */
  private final ImmutableMap<List<Object>, Map<List<Object>, Double>> scores;

  /**
   * The company of proposals that were heard.
   *
   * @param symmetric the IRIs of relations that hold both ways
   * @param seconded whether a learnt model proposes beside the lexicon
   */
  Company(Collection<Decision> heard, ImmutableSet<String> symmetric, boolean seconded) {
    this.symmetric = symmetric;
    this.seconded = seconded;
    List<Decision> claims = heard.stream().filter(each -> each.claim().isPresent()).toList();
    List<Decision> senses = claims.stream().filter(each -> !isLearnt(each)).toList();
    this.proposers =
        senses.stream()
            .collect(toImmutableSetMultimap(this::said, each -> each.proposal().proposer()));
    this.relations =
        senses.stream()
            .collect(
                toImmutableSetMultimap(
                    each -> said(each).between(), each -> said(each).relation()));
    this.siblings =
        heard.stream()
            .map(Decision::proposal)
            .collect(toImmutableSetMultimap(Company::family, each -> each));
    this.scores =
        ImmutableMap.copyOf(
            claims.stream()
                .filter(Company::isLearnt)
                .collect(
                    groupingBy(
                        each -> said(each).between(),
                        toMap(
                            each -> said(each).statement(),
                            each -> each.proposal().score(),
                            Math::max))));
  }

  private static boolean isLearnt(Decision decision) {
    return decision.signs().have(Signs.MODEL);
  }

  private Said said(Decision decision) {
    return Said.by(decision.claim().orElseThrow(), symmetric);
  }

  private static List<Object> family(Proposal proposal) {
    return List.of(proposal.cue().word(), proposal.proposer());
  }

  /** The signs of what was heard with those that the others add. */
  Signs signs(Decision decision) {
    int pairs = siblings.get(family(decision.proposal())).size();
    Signs signs = decision.signs().with("pairs: " + Signs.step(pairs, PAIRS));
    if (decision.claim().isEmpty()) {
      return signs;
    }
    Said said = said(decision);
    int senses = proposers.get(said).size();
    Signs among =
        signs
            .withIf(senses > 1, "said by several senses")
            .withIf(isLearnt(decision) && senses > 0, "a sense says so too")
            .withIf(relations.get(said.between()).size() > 1, "another relation too");
    return seconded ? among.with(ofModel(decision, said)) : among;
  }

  /** What the model makes of the statement, whoever proposed it. */
  private Signs ofModel(Decision decision, Said said) {
    Map<List<Object>, Double> all = scores.getOrDefault(said.between(), ImmutableMap.of());
    double own = all.getOrDefault(said.statement(), 0.0);
    double most = all.values().stream().mapToDouble(each -> each).max().orElse(0);
    String kind = decision.proposal().relation().standing() ? "standing fact: " : "act: ";
    Signs score = own == 0 ? Signs.NONE.with(kind + "the model is silent") : ofScore(kind, own);
    return score.withIf(most > own, kind + "the model prefers another relation");
  }

  /** How sure the model is, by odds that weigh otherwise above each step. */
  private static Signs ofScore(String kind, double score) {
    Signs signs = Signs.NONE.with(kind + "the model's score", odds(score));
    for (double step : SCORES) {
      double above = Math.max(0, odds(score) - odds(step));
      signs = signs.with(kind + "the model's score above " + step, above);
    }
    return signs;
  }

  /** The natural logarithm of the odds. */
  private static double odds(double score) {
    double bounded = Math.max(LEAST, Math.min(score, 1 - LEAST));
    return Math.log(bounded / (1 - bounded));
  }
}
