package org.newsgraph.text;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The maximum spanning tree of a sentence's arc scores, found by the algorithm of Chu, Liu and
 * Edmonds.
 */
final class MaximumTree {
  private static final int NONE = -1;

  private MaximumTree() {}

  /**
   * The head of each node in the best tree under node 0, which has exactly one child.
   *
   * @param scores {@code scores[child][head]}: square, node 0 the root, whose own row is not read
   * @return the heads; the first is -1
   */
  static int[] heads(double[][] scores) {
    return spread(withOneRoot(scores));
  }

  /** Scores under which a second child of the root costs more than any tree can win. */
  private static double[][] withOneRoot(double[][] scores) {
    double least = 0;
    double most = 0;
    for (int child = 1; child < scores.length; child++) {
      least = Math.min(least, Arrays.stream(scores[child]).min().orElse(0));
      most = Math.max(most, Arrays.stream(scores[child]).max().orElse(0));
    }
    double price = (most - least + 1) * scores.length;
    double[][] priced = new double[scores.length][];
    for (int child = 0; child < scores.length; child++) {
      priced[child] = scores[child].clone();
      priced[child][0] -= price;
    }
    return priced;
  }

  /** The best tree, however many children the root has. */
  private static int[] spread(double[][] scores) {
    int[] heads = bestHeads(scores);
    boolean[] cycle = findCycle(heads);
    if (cycle.length == 0) {
      return heads;
    }
    return new Contraction(scores, heads, cycle).expand();
  }

  private static int[] bestHeads(double[][] scores) {
    int[] heads = new int[scores.length];
    heads[0] = NONE;
    for (int child = 1; child < scores.length; child++) {
      int best = child == 1 ? 0 : 1;
      for (int head = 0; head < scores.length; head++) {
        if (head != child && scores[child][head] > scores[child][best]) {
          best = head;
        }
      }
      heads[child] = best;
    }
    return heads;
  }

  /** The members of a cycle, marked; no marks at all where the heads form a tree. */
  private static boolean[] findCycle(int[] heads) {
    int[] seenFrom = new int[heads.length];
    for (int start = 1; start < heads.length; start++) {
      int node = start;
      while (node > 0 && seenFrom[node] == 0) {
        seenFrom[node] = start;
        node = heads[node];
      }
      if (node > 0 && seenFrom[node] == start) {
        return cycleAt(node, heads);
      }
    }
    return new boolean[0];
  }

  private static boolean[] cycleAt(int entry, int[] heads) {
    boolean[] cycle = new boolean[heads.length];
    for (int node = entry; !cycle[node]; node = heads[node]) {
      cycle[node] = true;
    }
    return cycle;
  }

  /** The same sentence with a cycle drawn together into one node, the last. */
  private static final class Contraction {
    private final int[] outerHeads;
    private final boolean[] cycle;
    private final int[] outside;
    private final double[][] scores;
    private final int[] entered;
    private final int[] left;

    Contraction(double[][] outer, int[] outerHeads, boolean[] cycle) {
      this.outerHeads = outerHeads;
      this.cycle = cycle;
      this.outside = IntStream.range(0, outer.length).filter(n -> !cycle[n]).toArray();
      int joint = outside.length;
      scores = new double[joint + 1][joint + 1];
      entered = new int[joint];
      left = new int[joint];
      for (int a = 0; a < joint; a++) {
        for (int b = 0; b < joint; b++) {
          scores[a][b] = outer[outside[a]][outside[b]];
        }
        enter(outer, a, joint);
        leave(outer, a, joint);
      }
    }

    /** The best way into the cycle from the outside node. */
    private void enter(double[][] outer, int from, int joint) {
      scores[joint][from] = Double.NEGATIVE_INFINITY;
      for (int node = 0; node < cycle.length; node++) {
        if (cycle[node]) {
          double gain = outer[node][outside[from]] - outer[node][outerHeads[node]];
          if (gain > scores[joint][from]) {
            scores[joint][from] = gain;
            entered[from] = node;
          }
        }
      }
    }

    /** The best way out of the cycle to the outside node. */
    private void leave(double[][] outer, int to, int joint) {
      scores[to][joint] = Double.NEGATIVE_INFINITY;
      for (int node = 0; node < cycle.length; node++) {
        if (cycle[node] && outer[outside[to]][node] > scores[to][joint]) {
          scores[to][joint] = outer[outside[to]][node];
          left[to] = node;
        }
      }
    }

    /** The heads of the outer nodes: the cycle stays but for the arc where it is entered. */
    int[] expand() {
      int[] inner = spread(scores);
      int joint = outside.length;
      int[] heads = outerHeads.clone();
      for (int a = 1; a < joint; a++) {
        heads[outside[a]] = inner[a] == joint ? left[a] : outside[inner[a]];
      }
      heads[entered[inner[joint]]] = outside[inner[joint]];
      return heads;
    }
  }
}
