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

  /**
   * What no sense says is no fact unless it is certain: of sentences that mention what did not
   * happen, a model makes facts too often, and annotated news has few of them.
   */
  private static final double FACT = 1;

  /**
   * For claims that no sense makes, the threshold of the best F1 by which as large a share of all
   * claims is right as of those that senses make alone.
   *
   * @param judgements what was judged by measures that did not know it
   * @param acts how many acts the gold asks for
   * @param standing how many standing facts it asks for
   */
  static Least of(Collection<Judgement> judgements, int acts, int standing) {
    return new Least(
        SENSE, of(judgements, false).claim(acts), of(judgements, true).claim(standing), FACT);
  }

  private static Thresholds of(Collection<Judgement> judgements, boolean standing) {
    return new Thresholds(
        judgements.stream().filter(each -> each.signs().have(Signs.STANDING) == standing).toList());
  }

  /** The threshold of the best F1 among the precise enough; 1 without any. */
  private double claim(int gold) {
    double precision = figures(new Least(0, 1, 1, 0)).precision();
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
    /** The share that is right; 0 of none. */
    double precision() {
      return right == 0 ? 0 : (double) right / (right + wrong);
    }

    double f1(int gold) {
      return 2.0 * right / (right + wrong + gold);
    }
  }
}
