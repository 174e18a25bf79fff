package org.newsgraph.evaluate.sense;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.Comparator;
import org.newsgraph.evaluate.Score.Difference;

/**
 * How often a sense, or whatever else proposes claims, was right.
 *
 * @param proposer the IRI of the sense
 * @param firings what it proposed, in the order of the documents, by what came of it
 */
public record SenseRecord(String proposer, ImmutableListMultimap<Verdict, Difference> firings) {
  /** Those first that do more harm than good, and of those the ones that are oftenest wrong. */
  static final Comparator<SenseRecord> WORST_FIRST =
      Comparator.comparingInt((SenseRecord each) -> each.right() - each.wrong())
          .thenComparingInt(each -> -each.wrong())
          .thenComparing(SenseRecord::proposer);

  /** How often it fired, with or without a claim in the end. */
  public int fired() {
    return firings.size();
  }

  /** How many of its claims are right. */
  public int right() {
    return cases(Verdict.RIGHT).size();
  }

  /** How many of its claims match nothing but what could be left out. */
  public int optional() {
    return cases(Verdict.OPTIONAL).size();
  }

  /** How many of its claims are wrong. */
  public int wrong() {
    return cases(Verdict.WRONG).size();
  }

  /** What it proposed of which that came, with the sentences. */
  public ImmutableList<Difference> cases(Verdict verdict) {
    return firings.get(verdict);
  }

  /** The share of its claims that is right, without optional ones; 0 where there are none. */
  public double precision() {
    int claims = right() + wrong();
    return claims == 0 ? 0 : (double) right() / claims;
  }
}
