package org.newsgraph.evaluate.judge;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.newsgraph.extract.judge.Least;
import org.newsgraph.extract.judge.Signs;

/**
 * The thresholds that judgements of known rightness teach.
 *
 * @param judgements what was judged by measures that did not know it
 */
record Thresholds(Collection<Judgement> judgements) {
  /** In which steps thresholds are looked for, in hundredths. */
  private static final int STEP = 5;

  /** What is wrong four times in five is no claim, though a sense says so. */
  private static final double SENSE = 0.2;

  /** What shares of all claims should be right. */
  private static final double ACTS = 0.77;

  private static final double STANDING = 0.9;

  /** What share of the statements that may be facts should be right. */
  private static final double FACTS = 0.9;

  /**
   * For claims that no sense makes, the threshold of the best F1 among those by which as many of
   * all claims are right as should be; for facts the lowest by which nine in ten of those are right
   * that no sense makes.
   *
   * @param judgements what was judged by measures that did not know it
   * @param acts how many acts the gold asks for
   * @param standing how many standing facts it asks for
   */
  static Least of(Collection<Judgement> judgements, int acts, int standing) {
    return new Least(
        SENSE,
        of(judgements, false).claim(acts, ACTS),
        of(judgements, true).claim(standing, STANDING),
        new Thresholds(judgements).fact());
  }

  private static Thresholds of(Collection<Judgement> judgements, boolean standing) {
    return new Thresholds(
        judgements.stream().filter(each -> each.signs().have(Signs.STANDING) == standing).toList());
  }

  /** The threshold of the best F1 among the precise enough; 1 without any. */
  private double claim(int gold, double precision) {
    double most = 0;
    int best = 100;
    for (int at = 100 - STEP; at > 0; at -= STEP) {
      double least = at / 100.0;
      Figures figures = figures(new Least(SENSE, least, least, 0));
      if (figures.precision() >= precision && figures.f1(gold) > most) {
        most = figures.f1(gold);
        best = at;
      }
    }
    return best / 100.0;
  }

  private double fact() {
    int fact = 100;
    for (int at = 100 - STEP; at > 0; at -= STEP) {
      double least = at / 100.0;
      boolean precise = figures(new Least(1, least, least, 0)).precision() >= FACTS;
      fact = precise ? at : fact;
    }
    return fact / 100.0;
  }

  /** How many different statements are right and wrong of those that are claims. */
  private Figures figures(Least least) {
    Set<List<String>> right = new HashSet<>();
    Set<List<String>> wrong = new HashSet<>();
    for (Judgement each : judgements) {
      if (each.probability() >= least.ofClaim(each.signs())) {
        (each.right() ? right : wrong).add(each.content());
      }
    }
    return new Figures(right.size(), wrong.size());
  }

  private record Figures(int right, int wrong) {
    double precision() {
      return right + wrong == 0 ? 1 : (double) right / (right + wrong);
    }

    double f1(int gold) {
      return 2.0 * right / (right + wrong + gold);
    }
  }
}
