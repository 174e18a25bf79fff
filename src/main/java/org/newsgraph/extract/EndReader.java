package org.newsgraph.extract;

import java.util.Optional;
import org.newsgraph.extract.meaning.Meaning;
import org.newsgraph.extract.meaning.MeaningReader;
import org.newsgraph.lexicon.Phase;
import org.newsgraph.lexicon.Relation;

/** The reader of ends: bans that were lifted, members of once, former presidents. */
final class EndReader {
  private final MeaningReader meanings;

  EndReader(MeaningReader meanings) {
    this.meanings = meanings;
  }

  /**
   * What is told of something that may have ended.
   *
   * @param meaning how it is meant
   * @param endedAs the local name of the relation that its end is: who lifts a ban concedes
   * @param past whether a tie that is over is told by the words of the role alone, which is no
   *     news: "former president of Peru"
   */
  record Course(Meaning meaning, Optional<String> endedAs, boolean past) {}

  /** What is told of the proposal, which is meant so where it stands. */
  Course read(Proposal proposal, Meaning read) {
    Relation relation = proposal.relation();
    Optional<String> endedAs = relation.endedAs().filter(name -> read.isEnded());
    Meaning now = endedAs.isPresent() ? read.overcome() : read.presupposed();
    Meaning told = relation.lasting() ? meanings.ofLasting(proposal.cue().anchor(), now) : now;
    return new Course(told, endedAs, told.phase() == Phase.END && isTie(proposal));
  }

  private static boolean isTie(Proposal proposal) {
    Relation relation = proposal.relation();
    return proposal.ofSelf()
        && proposal.cue().isBareNoun()
        && !relation.takesWords()
        && relation.standing();
  }
}
