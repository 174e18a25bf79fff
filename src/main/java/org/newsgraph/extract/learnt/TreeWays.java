package org.newsgraph.extract.learnt;

import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;

/**
 * The ways in the trees of neighbouring sentences from each word to each other one, and how far
 * they stand apart, in the numbers that the model learnt with.
 */
final class TreeWays {
  /** From how many steps on it makes no difference how many they are. */
  private static final int NEAR = 3;

  private static final int BEFORE = (NEAR + 1) * (NEAR + 1);
  private static final int BEHIND = BEFORE + 1;

  /** The most words between which each of the distances is counted. */
  private static final int[] DISTANCES = {0, 1, 2, 4, 8, 16, Integer.MAX_VALUE};

  private TreeWays() {}

  /**
   * For each pair of words the number of the way from the first to the second: how far up to a word
   * above both and how far down from there; or that the second is in an earlier or later sentence.
   *
   * @param heads the place of each word's head among all, -1 for none
   * @param sentences the number of each word's sentence
   */
  static long[][] ways(ImmutableIntArray heads, ImmutableIntArray sentences) {
    int size = heads.length();
    long[][] ways = new long[size][size];
    for (int from = 0; from < size; from++) {
      int[] up = stepsUp(from, heads);
      for (int to = 0; to < size; to++) {
        int apart = Integer.compare(sentences.get(to), sentences.get(from));
        ways[from][to] = apart < 0 ? BEFORE : apart > 0 ? BEHIND : way(to, up, heads);
      }
    }
    return ways;
  }

  private static int way(int to, int[] up, ImmutableIntArray heads) {
    int down = 0;
    int at = to;
    while (up[at] < 0 && heads.get(at) >= 0) {
      down++;
      at = heads.get(at);
    }
    int climbed = up[at] < 0 ? NEAR : Math.min(up[at], NEAR);
    return climbed * (NEAR + 1) + Math.min(down, NEAR);
  }

  /** For each word how many steps it stands above the word; -1 where it does not. */
  private static int[] stepsUp(int word, ImmutableIntArray heads) {
    int[] up = new int[heads.length()];
    Arrays.fill(up, -1);
    int steps = 0;
    for (int at = word; at >= 0 && up[at] < 0; at = heads.get(at)) {
      up[at] = steps++;
    }
    return up;
  }

  /** For each pair of places the number of the distance between them, by which of them is first. */
  static long[][] distances(int size) {
    long[][] distances = new long[size][size];
    for (int from = 0; from < size; from++) {
      for (int to = 0; to < size; to++) {
        distances[from][to] = distance(to - from);
      }
    }
    return distances;
  }

  private static int distance(int difference) {
    int step = 0;
    while (Math.abs(difference) > DISTANCES[step]) {
      step++;
    }
    return difference >= 0 ? step : DISTANCES.length - 1 + step;
  }
}
