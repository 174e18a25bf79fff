package org.newsgraph.extract;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.newsgraph.entity.Entity;
import org.newsgraph.entity.ResolvedArticle;
import org.newsgraph.grammar.Word;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.Modality;
import org.newsgraph.lexicon.Polarity;

/**
 * The judge of proposals: it asks the same questions of all, whoever proposed them, and makes
 * claims of them or drops them with a reason.
 */
public final class Judge {
  private final Lexicon lexicon;

  /** A judge under an ontology and the words that change how a clause is meant. */
  public Judge(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** What becomes of each proposal, in their order; they are heard side by side. */
  public ImmutableList<Decision> judge(ResolvedArticle article, Collection<Attempt> attempts) {
    Hearing hearing = new Hearing(lexicon, article);
    List<Decision> heard =
        attempts.parallelStream()
            .flatMap(attempt -> attempt.proposals().stream())
            .map(hearing::decide)
            .toList();
    return eachOnce(heard);
  }

  /** Of those who say the same by the words of one phrase, only the first makes a claim. */
  private static ImmutableList<Decision> eachOnce(List<Decision> decisions) {
    Set<Said> said = new HashSet<>();
    return decisions.stream()
        .map(
            decision ->
                decision.claim().filter(claim -> !said.add(Said.by(decision, claim))).isPresent()
                    ? Decision.dropped(decision.proposal(), "it has been said by the same words")
                    : decision)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * What makes two claims one, whoever proposed them: the same said by the words of one phrase,
   * such as "[imposed sanctions]".
   */
  private record Said(
      String relation,
      Entity subject,
      Claim.Filler object,
      Polarity polarity,
      Modality modality,
      Word anchor) {
    static Said by(Decision decision, Claim claim) {
      return new Said(
          claim.relation(),
          claim.subject(),
          claim.object(),
          claim.polarity(),
          claim.modality(),
          decision.proposal().cue().anchor());
    }
  }
}
