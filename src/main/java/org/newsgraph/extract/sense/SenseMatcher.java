package org.newsgraph.extract.sense;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.entity.ResolvedArticle;
import org.newsgraph.extract.Refusal;
import org.newsgraph.grammar.Clause;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.Relation;
import org.newsgraph.lexicon.Sense;

/**
 * The matcher of senses on clauses: a sense fires where its words stand, its restrictions hold and
 * both sides of its relation are filled by entities of the right class.
 *
 * <p>Senses of more words, then more restricted ones, come first; once one has fired or claimed the
 * clause, less particular ones are not tried. What a name means by where it stands is always tried.
 */
final class SenseMatcher {
  private static final Refusal MORE_PARTICULAR =
      new Refusal(Refusal.Kind.MORE_PARTICULAR, "a more particular sense has the clause");
  private static final Refusal TOLD =
      new Refusal(Refusal.Kind.OTHER, "the relation is told of somebody else");

  private final SenseFinder senses;
  private final ClauseFitter fitter;
  private final PairFinder pairs;

  SenseMatcher(Lexicon lexicon, SenseIndex index, ResolvedArticle article) {
    this.senses = new SenseFinder(index, article);
    this.fitter = new ClauseFitter(lexicon, article);
    ActFinder acts = new ActFinder(lexicon, index, article);
    this.pairs = new PairFinder(lexicon, new SideFinder(lexicon, article, acts));
  }

  /**
   * All senses of the clause's word with what came of them.
   *
   * @param plain the clause as it stands
   * @param undone the clause with the arguments of a light verb above it; senses that tell of
   *     whoever the noun itself stands for do not look at these
   */
  ImmutableList<Match> match(Clause plain, Clause undone) {
    ImmutableList.Builder<Match> matches = ImmutableList.builder();
    Set<String> told = new HashSet<>();
    int kept = 0;
    boolean related = false;
    for (FoundSense found : senses.find(plain)) {
      Sense sense = found.sense();
      Clause clause = isOfSelf(sense) ? plain : undone;
      Match match =
          (found.isOfDescription() ? related : found.rank() < kept && !found.isOfName())
              ? Match.refused(clause, sense, MORE_PARTICULAR)
              : match(clause, found, told);
      if (match.keepsClause()) {
        related |= !sense.relation().map(Relation::takesWords).orElse(false);
        kept = found.isOfName() ? kept : Math.max(kept, found.rank());
        sense.relation().ifPresent(relation -> told.add(relation.iri()));
      }
      matches.add(match);
    }
    return matches.build();
  }

  /** Whether the sense tells of whoever its noun stands for. */
  static boolean isOfSelf(Sense sense) {
    return sense.subject().contains(Clause.SELF) || sense.object().contains(Clause.SELF);
  }

  private Match match(Clause clause, FoundSense found, Set<String> told) {
    Sense sense = found.sense();
    if (isOfSelf(sense) && senses.opensLonger(clause, found)) {
      return Match.refused(clause, sense, MORE_PARTICULAR);
    }
    if (sense.isMutual()
        && sense.relation().map(Relation::iri).filter(told::contains).isPresent()) {
      return Match.refused(clause, sense, TOLD);
    }
    Clause fitted = fitter.fit(clause, found);
    Optional<Refusal> broken = Conditions.findBroken(fitted, sense);
    if (broken.isPresent()) {
      return Match.refused(clause, sense, broken.get());
    }
    return sense
        .relation()
        .map(relation -> pairs.find(fitted, sense, relation))
        .orElseGet(() -> Match.fired(clause, sense, ImmutableList.of()));
  }
}
