package org.newsgraph.reader.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.primitives.Doubles;
import com.google.common.primitives.Ints;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProjectiveTreeTest {
  @Test
  void cycleIsBrokenWhereItCostsLeast() {
    double[][] scores = {{0, 0, 0}, {5, 0, 9}, {1, 8, 0}};
    assertArrayEquals(new int[] {-1, 0, 1}, ProjectiveTree.heads(scores));
  }

  @Test
  void onlyOneWordHangsOnTheRoot() {
    double[][] scores = {{0, 0, 0}, {9, 0, 1}, {9, 2, 0}};
    assertArrayEquals(new int[] {-1, 0, 1}, ProjectiveTree.heads(scores));
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4, 5, 6})
  void noOtherTreeWithoutCrossingsIsBetter(int nodes) {
    Random random = new Random(nodes);
    for (int round = 0; round < 100; round++) {
      double[][] scores = new double[nodes][nodes];
      for (double[] row : scores) {
        Arrays.setAll(row, i -> random.nextInt(40) - 20);
      }
      assertEquals(best(scores), sum(scores, ProjectiveTree.heads(scores)));
    }
  }

  @Test
  void trainingFindsTheSameTrees() {
    for (SharedScores.Tree tree : SharedScores.read().trees()) {
      List<double[]> rows = new ArrayList<>(List.of(new double[tree.heads().size() + 1]));
      tree.scores().forEach(row -> rows.add(Doubles.toArray(row)));
      int[] heads = ProjectiveTree.heads(rows.toArray(new double[0][]));
      assertEquals(tree.heads(), Ints.asList(heads).subList(1, heads.length));
    }
  }

  private static double best(double[][] scores) {
    int nodes = scores.length;
    double best = Double.NEGATIVE_INFINITY;
    for (int code = 0; code < Math.pow(nodes, nodes - 1); code++) {
      int[] heads = new int[nodes];
      for (int node = 1, rest = code; node < nodes; node++, rest /= nodes) {
        heads[node] = rest % nodes;
      }
      best = isTree(heads) && !crosses(heads) ? Math.max(best, sum(scores, heads)) : best;
    }
    return best;
  }

  private static boolean isTree(int[] heads) {
    int roots = 0;
    for (int start = 1; start < heads.length; start++) {
      roots += heads[start] == 0 ? 1 : 0;
      int node = start;
      for (int step = 0; step < heads.length && node != 0; step++) {
        node = heads[node];
      }
      if (node != 0) {
        return false;
      }
    }
    return roots == 1;
  }

  private static boolean crosses(int[] heads) {
    for (int a = 1; a < heads.length; a++) {
      for (int b = 1; b < heads.length; b++) {
        int begin = Math.min(a, heads[a]);
        int end = Math.max(a, heads[a]);
        boolean inside = begin < b && b < end;
        boolean outside = heads[b] < begin || heads[b] > end;
        if (inside && outside) {
          return true;
        }
      }
    }
    return false;
  }

  private static double sum(double[][] scores, int[] heads) {
    double sum = 0;
    for (int node = 1; node < heads.length; node++) {
      sum += scores[node][heads[node]];
    }
    return sum;
  }
}
