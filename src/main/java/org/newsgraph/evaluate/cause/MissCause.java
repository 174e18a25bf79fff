package org.newsgraph.evaluate.cause;

/** Why a gold statement is missed; of those that hold, the first one counts. */
public enum MissCause implements Cause {
  /** It is told with another modality, which only the strict score asks for. */
  MODALITY("told with another modality: missed in the strict score alone"),
  /** The relation is told of both, and denied where it should not be, or the other way round. */
  POLARITY("told with the other polarity"),
  /** The relation is told with each in the other's place, be that right too: both fought. */
  SWAPPED("told the other way round, which may be right too"),
  /** No sentence holds the words that say so: they were not read, or torn apart. */
  NO_SENTENCE("its words are in no sentence"),
  /** The sentence is taken to tell another relation between both, which the gold does not have. */
  OTHER_RELATION("told as another relation"),
  /** No node of the article has one of the subject's names, and no mention is like them. */
  NO_SUBJECT("nobody has the subject's names"),
  /** Words like the subject's names stand in the sentence, for a node that has none of them. */
  SUBJECT_IS_OTHER_NODE("the subject's words stand for another node"),
  /** The subject is a node, but nothing in the sentence stands for it. */
  SUBJECT_ELSEWHERE("nothing in the sentence stands for the subject"),
  /** No node of the article has one of the object's names, and no mention is like them. */
  NO_OBJECT("nobody has the object's names"),
  /** Words like the object's names stand in the sentence, for a node that has none of them. */
  OBJECT_IS_OTHER_NODE("the object's words stand for another node"),
  /** The object is a node, but nothing in the sentence stands for it. */
  OBJECT_ELSEWHERE("nothing in the sentence stands for the object"),
  /** A sense proposed it and the judge made no claim of it. */
  DROPPED("proposed and dropped"),
  /** A sense fired for the subject and for another object. */
  FIRED_FOR_OTHER_OBJECT("a sense fired for another object"),
  /** A sense fired for the object and for another subject. */
  FIRED_FOR_OTHER_SUBJECT("a sense fired for another subject"),
  /** A sense found nobody for its object. */
  REFUSED_FOR_OBJECT("a sense found no object"),
  /** A sense found nobody for its subject. */
  REFUSED_FOR_SUBJECT("a sense found no subject"),
  /** A sense asks for words that are not there, or for none that are. */
  REFUSED_BY_RESTRICTION("a sense asks for other words beside it"),
  /** A sense was refused for another condition. */
  REFUSED_OTHERWISE("a sense was refused by another condition"),
  /** A sense gave way to one of more words or conditions. */
  REFUSED_FOR_MORE_PARTICULAR("a sense gave way to a more particular one"),
  /** A sense fired for two others. */
  FIRED_FOR_OTHERS("a sense fired for two others"),
  /** Words of a sense stand there, but nothing was tried on them: another part of speech. */
  NOT_TRIED("words of a sense were not tried"),
  /** No sense of the relation has words that stand there. */
  NO_CUE("no sense has its words");

  private final String label;

  MissCause(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
