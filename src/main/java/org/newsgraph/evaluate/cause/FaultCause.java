package org.newsgraph.evaluate.cause;

/** Why a statement is wrong; of those that hold, the first one counts. */
public enum FaultCause implements Cause {
  /** The gold has it with another modality, which only the strict score asks for. */
  MODALITY("the gold has another modality: wrong in the strict score alone"),
  /** The gold has the relation between both with the other polarity. */
  POLARITY("the gold has the other polarity"),
  /** The gold has the relation with each in the other's place. */
  SWAPPED("the gold has it the other way round"),
  /** The gold has only other relations between both. */
  OTHER_RELATION("the gold has another relation between both"),
  /** The gold has the relation between two whose names share words with those given. */
  OTHER_NAMES("the gold has it with other words of both names"),
  /** The gold has the relation with the object and another subject. */
  OTHER_SUBJECT("the gold has another subject"),
  /** The gold has the relation with the subject and another object. */
  OTHER_OBJECT("the gold has another object"),
  /** The gold tells of each, and nothing between them. */
  UNRELATED("the gold relates neither to the other"),
  /** The gold tells nothing of the subject, only of the object. */
  SUBJECT_NOT_IN_GOLD("the gold tells nothing of the subject"),
  /** The gold tells nothing of the object, only of the subject. */
  OBJECT_NOT_IN_GOLD("the gold tells nothing of the object"),
  /** The gold tells of neither. */
  NEITHER_IN_GOLD("the gold tells of neither");

  private final String label;

  FaultCause(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
