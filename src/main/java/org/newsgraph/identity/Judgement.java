package org.newsgraph.identity;

import com.google.common.collect.ComparisonChain;

/**
 * What was decided on two names, or on two who have one name.
 *
 * @param verdict whether they are the same
 * @param one the key of a node or, of a name that is no node's own, its key in its articles
 * @param other the key of the node that it was held against
 * @param reason why, as a phrase for the user
 * @param mentions in how many articles the one is told of
 */
public record Judgement(Verdict verdict, String one, String other, String reason, int mentions)
    implements Comparable<Judgement> {
  /** Whether two are the same. */
  public enum Verdict {
    /** They are one node. */
    SAME,
    /** They are two nodes. */
    DIFFERENT,
    /** Nothing tells; they stay two nodes. */
    UNSURE
  }

  @Override
  public int compareTo(Judgement than) {
    return ComparisonChain.start()
        .compare(one, than.one)
        .compare(other, than.other)
        .compare(verdict, than.verdict)
        .compare(reason, than.reason)
        .result();
  }
}
