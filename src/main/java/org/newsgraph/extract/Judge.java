package org.newsgraph.extract;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.entity.ResolvedArticle;
import org.newsgraph.extract.judge.Measure;
import org.newsgraph.extract.judge.Signs;
import org.newsgraph.extract.judge.Standard;
import org.newsgraph.grammar.Word;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.Relation;

/**
 * The judge of proposals: it asks the same questions of all, whoever proposed them, brings those
 * for one statement together, and makes claims of what is sure enough. What it drops, it drops with
 * a reason.
 */
public final class Judge {
  private static final String KEPT = "a sense knows that its words tell nothing";

  private static final Comparator<Decision> ORDER =
      Comparator.comparing(Decision::isFact)
          .thenComparing(each -> !isOfModel(each))
          .thenComparing(Decision::confidence);

  private final Lexicon lexicon;
  private final Standard standard;
  private final boolean seconded;
  private final Fit fit;
  private final ImmutableSet<String> symmetric;

  /**
   * A judge under an ontology and the words that change how a clause is meant.
   *
   * @param seconded whether a learnt model proposes beside the lexicon, so that its silence tells
   */
  public Judge(Lexicon lexicon, Standard standard, boolean seconded) {
    this.lexicon = lexicon;
    this.standard = standard;
    this.seconded = seconded;
    this.fit = new Fit(lexicon);
    this.symmetric =
        lexicon.relations().stream()
            .filter(Relation::symmetric)
            .map(Relation::iri)
            .collect(toImmutableSet());
  }

  /** What becomes of each proposal, in their order; they are heard side by side. */
  public ImmutableList<Decision> judge(ResolvedArticle article, Collection<Attempt> attempts) {
    Hearing hearing = new Hearing(lexicon, article);
    List<Decision> heard =
        attempts.parallelStream()
            .flatMap(attempt -> attempt.proposals().stream())
            .map(hearing::hear)
            .toList();
    Company company = new Company(heard, symmetric, seconded);
    Set<Word> kept = kept(attempts);
    List<Decision> judged =
        heard.stream()
            .map(each -> isKept(each, kept) ? each.refused(KEPT) : each)
            .map(each -> measured(each.with(company.signs(each))))
            .toList();
    return eachOnce(judged);
  }

  /**
   * "The bus crashed, [killing] Lopez": the words of which a sense knows that they tell nothing.
   */
  private static Set<Word> kept(Collection<Attempt> attempts) {
    return attempts.stream()
        .filter(each -> each.relation().isEmpty() && each.refusal().isEmpty())
        .map(each -> each.clause().predicate())
        .collect(toImmutableSet());
  }

  private static boolean isKept(Decision decision, Set<Word> kept) {
    Proposal proposal = decision.proposal();
    return isOfModel(decision)
        && !proposal.relation().standing()
        && (kept.contains(proposal.cue().word())
            || proposal.object().word().findHead().filter(kept::contains).isPresent());
  }

  /** The decision with the probability that it is right, refused where that is too little. */
  private Decision measured(Decision decision) {
    if (decision.refusal().isPresent()) {
      return decision;
    }
    Optional<Measure> measure = standard.measure();
    Optional<String> misfit = fit.findMisfit(decision.proposal());
    if (measure.isEmpty() && misfit.isPresent()) {
      return decision.judged(0, false).refused(misfit.get());
    }
    String proposer = decision.proposal().proposer();
    double sure =
        measure
            .map(each -> each.probability(decision.signs(), proposer))
            .orElse(decision.confidence());
    Signs signs = decision.signs();
    Decision judged = decision.judged(sure, standard.isFact(signs, sure));
    return standard.isClaim(signs, sure) || standard.keepsUnsure()
        ? judged
        : judged.refused(measure.map(each -> each.against(signs, proposer)).orElse("too unsure"));
  }

  /**
   * Of those by which a sentence says the same, only one makes a claim; how it is meant, and by
   * which of two sentences, a sense knows better than a model.
   */
  private ImmutableList<Decision> eachOnce(List<Decision> decisions) {
    Map<Said, Decision> surest = new HashMap<>();
    for (Decision decision : decisions) {
      decision
          .claim()
          .ifPresent(claim -> surest.merge(Said.by(claim, symmetric), decision, Judge::surer));
    }
    Set<List<Object>> told =
        surest.entrySet().stream()
            .filter(each -> !isOfModel(each.getValue()))
            .map(each -> each.getKey().statement())
            .collect(toImmutableSet());
    Set<Decision> kept = Sets.newIdentityHashSet();
    surest.forEach(
        (said, decision) -> {
          if (!isOfModel(decision) || said.near().noneMatch(told::contains)) {
            kept.add(decision);
          }
        });
    return decisions.stream()
        .map(
            each ->
                each.refusal().isPresent() || kept.contains(each)
                    ? each
                    : each.refused("its sentence says so by other words"))
        .collect(toImmutableList());
  }

  private static boolean isOfModel(Decision decision) {
    return decision.signs().have(Signs.MODEL);
  }

  /** A fact before what is none, a sense's before a model's, and then the surer one. */
  private static Decision surer(Decision first, Decision second) {
    return ORDER.compare(second, first) > 0 ? second : first;
  }
}
