package org.newsgraph.extract;

import java.util.Optional;
import org.newsgraph.extract.meaning.Meaning;
import org.newsgraph.extract.meaning.MeaningReader;
import org.newsgraph.grammar.Clause;
import org.newsgraph.lexicon.Modality;
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
    Meaning now = endedAs.isPresent() ? read.overcome() : told(proposal, read);
    Meaning told = relation.lasting() ? meanings.ofLasting(proposal.cue().anchor(), now) : now;
    return new Course(told, endedAs, told.phase() == Phase.END && isTie(proposal));
  }

  /** The tie up to its end, where only an office ends or the end is only wanted. */
  private static Meaning told(Proposal proposal, Meaning read) {
    boolean ofOffice =
        proposal.relation().outlastsOffice()
            && !proposal.cue().clause().fillers(Clause.AS).isEmpty();
    boolean ofTie =
        proposal.own().isEnded()
            && proposal.relation().standing()
            && !proposal.relation().takesWords();
    boolean open = read.modality() != Modality.ACTUAL && !ofTie;
    return ofOffice || open ? read.upToItsEnd() : read;
  }

  private static boolean isTie(Proposal proposal) {
    Relation relation = proposal.relation();
    return proposal.ofSelf()
        && proposal.cue().isBareNoun()
        && !relation.takesWords()
        && relation.standing();
  }
}
