package org.newsgraph.extract;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.newsgraph.entity.Entity;
import org.newsgraph.lexicon.Modality;
import org.newsgraph.lexicon.Phase;
import org.newsgraph.lexicon.Polarity;

/**
 * What an article says of two entities, or of an entity and a role, with the words behind it.
 *
 * @param relation the IRI of the relation in the ontology
 * @param subject who
 * @param object whom or what
 * @param polarity whether the text says that it holds
 * @param modality how far the text presents it as real
 * @param phase where in its course the text finds it
 * @param source who is said to say so, where it is not the article's writer
 * @param time when it holds or began, where the text tells
 * @param role in what capacity: "interim president"; empty where the text does not say
 * @param confidence how sure the reading is, from 0 to 1
 * @param asserted whether the claim is a fact: positive, actual and the article's own word
 * @param proposer what proposed it: the IRI of a sense of the lexicon or of a learnt model
 * @param evidence the words behind it
 */
public record Claim(
    String relation,
    Entity subject,
    Filler object,
    Polarity polarity,
    Modality modality,
    Phase phase,
    Optional<Entity> source,
    Optional<ClaimTime> time,
    String role,
    double confidence,
    boolean asserted,
    String proposer,
    Evidence evidence) {
  public Claim {
    checkArgument(0 <= confidence && confidence <= 1, "confidence %s", confidence);
    checkArgument(
        !asserted || (polarity == Polarity.POSITIVE && modality == Modality.ACTUAL),
        "a %s, %s claim cannot be a fact",
        polarity,
        modality);
  }

  /** The same as sure as that, and no fact unless it may be one. */
  Claim judged(double sure, boolean mayBeFact) {
    return new Claim(
        relation,
        subject,
        object,
        polarity,
        modality,
        phase,
        source,
        time,
        role,
        sure,
        asserted && mayBeFact,
        proposer,
        evidence);
  }

  /** What can fill the object's side of a claim. */
  public sealed interface Filler {
    /** The words to show for it. */
    String label();
  }

  /** An entity that fills the object's side. */
  public record EntityFiller(Entity entity) implements Filler {
    @Override
    public String label() {
      return entity.label();
    }
  }

  /** Words that fill the object's side: the title in "holds the role of". */
  public record Words(String label) implements Filler {}
}
