package org.newsgraph.extract.meaning;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.newsgraph.grammar.Word;
import org.newsgraph.lexicon.Modality;
import org.newsgraph.lexicon.Modifier;
import org.newsgraph.lexicon.Phase;
import org.newsgraph.lexicon.Polarity;

/**
 * How a clause is meant: what negation, modality, phase and reporting around it make of it.
 *
 * @param polarity whether it is said to hold
 * @param modality how far it is presented as real
 * @param phase where in its course it is
 * @param sources the words for those who are said to say so, the nearest first
 * @param hearsay whether it is told as somebody's word without telling whose: "reportedly"
 * @param retractable whether a negation farther out takes back the one it is under and leaves
 *     nothing open: "did not [fail to back] Chad"
 */
public record Meaning(
    Polarity polarity,
    Modality modality,
    Phase phase,
    ImmutableList<Word> sources,
    boolean hearsay,
    boolean retractable) {

  /** A plain statement. */
  public static final Meaning PLAIN =
      new Meaning(Polarity.POSITIVE, Modality.ACTUAL, Phase.NONE, ImmutableList.of(), false, false);

  /** This meaning under one more modifier that stands farther from the clause than all before. */
  public Meaning under(Modifier modifier) {
    Meaning made = under(modifier.polarity(), modifier.modality(), modifier.phase());
    return modifier.settles() && made.polarity == Polarity.NEGATIVE ? made.asRetractable() : made;
  }

  /**
   * This meaning under something that stands farther from the clause than all before.
   *
   * @param outerPolarity the polarity that it brings, empty for none
   * @param outerModality the modality that it brings
   * @param outerPhase the phase that it brings
   */
  public Meaning under(
      Optional<Polarity> outerPolarity,
      Optional<Modality> outerModality,
      Optional<Phase> outerPhase) {
    boolean negated = outerPolarity.filter(each -> each == Polarity.NEGATIVE).isPresent();
    if (negated && retractable) {
      return retracted().under(Optional.empty(), outerModality, Optional.empty());
    }
    return new Meaning(
        outerPolarity.map(this::times).orElse(polarity),
        modality == Modality.ACTUAL || outerModality.filter(Modality.UNREAL::equals).isPresent()
            ? outerModality.orElse(cancels(outerPolarity) ? Modality.POSSIBLE : modality)
            : modality,
        phase == Phase.NONE ? outerPhase.orElse(phase) : phase,
        sources,
        hearsay,
        retractable);
  }

  /**
   * This meaning without the negation that it is under: "did not stop backing" is still backing.
   */
  private Meaning retracted() {
    return new Meaning(
        Polarity.POSITIVE,
        modality,
        phase == Phase.END ? Phase.CONTINUE : phase,
        sources,
        hearsay,
        false);
  }

  /** "Did not rule out backing Chad": of two negations more than a possibility is seldom left. */
  private boolean cancels(Optional<Polarity> outer) {
    return polarity == Polarity.NEGATIVE && outer.filter(polarity::equals).isPresent();
  }

  /** Two negations cancel each other. */
  private Polarity times(Polarity outer) {
    return outer == polarity ? Polarity.POSITIVE : Polarity.NEGATIVE;
  }

  /**
   * What is told of what an end is told of holds up to then: "must withdraw its support" tells of
   * support.
   */
  public Meaning upToItsEnd() {
    return isEnded()
        ? new Meaning(Polarity.POSITIVE, Modality.ACTUAL, phase, sources, hearsay, false)
        : this;
  }

  /** This meaning of what is still to come: nothing of it is done yet. */
  public Meaning planned() {
    return under(Modality.INTENDED);
  }

  /** Whether its end is told, or wanted. */
  public boolean isEnded() {
    return phase == Phase.END && polarity == Polarity.NEGATIVE;
  }

  /** The meaning of the end itself. */
  public Meaning overcome() {
    return new Meaning(Polarity.POSITIVE, modality, Phase.NONE, sources, hearsay, false);
  }

  /** This meaning where the modality farther out is the given one. */
  Meaning under(Modality outer) {
    return under(Optional.empty(), Optional.of(outer), Optional.empty());
  }

  /** This meaning as the word of whoever the word stands for, besides those nearer to it. */
  Meaning saidBy(Word source) {
    return new Meaning(
        polarity,
        modality,
        phase,
        ImmutableList.<Word>builder().addAll(sources).add(source).build(),
        hearsay,
        retractable);
  }

  /** This meaning of what has ended by now. */
  Meaning ended() {
    return new Meaning(polarity, modality, Phase.END, sources, hearsay, retractable);
  }

  /** This meaning with another polarity. */
  Meaning withPolarity(Polarity other) {
    return new Meaning(other, modality, phase, sources, hearsay, false);
  }

  private Meaning asRetractable() {
    return new Meaning(polarity, modality, phase, sources, hearsay, true);
  }

  /** This meaning as somebody's word, it is not told whose. */
  Meaning asHearsay() {
    return new Meaning(polarity, modality, phase, sources, true, retractable);
  }
}
