package org.newsgraph.evaluate.judge;

import com.google.common.collect.ImmutableList;
import org.newsgraph.evaluate.sense.Verdict;
import org.newsgraph.extract.judge.Signs;

/**
 * Something that was proposed on an annotated article.
 *
 * @param content the document and what it says: equal for statements that count once
 * @param proposer what proposed it
 * @param signs what speaks for and against it
 * @param verdict what the gold says of it; DROPPED where nothing is claimed
 * @param confidence how sure it is, from 0 to 1
 * @param claimed whether it is a claim
 */
record Case(
    ImmutableList<String> content,
    String proposer,
    Signs signs,
    Verdict verdict,
    double confidence,
    boolean claimed) {
  /** Whether the gold tells right from wrong. */
  boolean isDecided() {
    return verdict == Verdict.RIGHT || verdict == Verdict.WRONG;
  }

  /** How sure it is and whether that is right. */
  Judgement judgement() {
    return judgement(confidence);
  }

  /** That it is as probable as this, and whether it is right. */
  Judgement judgement(double probability) {
    return new Judgement(signs, content, probability, verdict == Verdict.RIGHT);
  }

  /** Whether a learnt model proposed it. */
  boolean isOfModel() {
    return signs.have(Signs.MODEL);
  }

  /** What kind of proposer proposed it, in words. */
  String kind() {
    return isOfModel() ? "a model" : "a sense";
  }
}
