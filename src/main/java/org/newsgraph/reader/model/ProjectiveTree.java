package org.newsgraph.reader.model;

import java.util.Arrays;

/**
 * The best tree of a sentence's arc scores among those whose arcs do not cross, found by Eisner's
 * algorithm in time that grows with the cube of the words.
 */
final class ProjectiveTree {
  private static final int NONE = -1;
  private static final int LEFT = 0;
  private static final int RIGHT = 1;

  private final double[][] scores;
  private final int nodes;
  private final double[][][] open;
  private final double[][][] closed;
  private final int[][] openSplit;
  private final int[][][] closedSplit;
  private final int[] heads;

  private ProjectiveTree(double[][] scores) {
    this.scores = scores;
    nodes = scores.length;
    open = new double[2][nodes][nodes];
    closed = new double[2][nodes][nodes];
    openSplit = new int[nodes][nodes];
    closedSplit = new int[2][nodes][nodes];
    heads = new int[nodes];
  }

  /**
   * The head of each node in the best tree under node 0, which has exactly one child.
   *
   * @param scores {@code scores[child][head]}: square, node 0 the root, whose own row is not read
   * @return the heads; the first is -1
   */
  static int[] heads(double[][] scores) {
    ProjectiveTree tree = new ProjectiveTree(scores);
    tree.fill();
    tree.read();
    return tree.heads;
  }

  /** The best parts from each word to each later one, the shorter before the longer. */
  private void fill() {
    for (int length = 1; length < nodes - 1; length++) {
      for (int begin = 1; begin + length < nodes; begin++) {
        int end = begin + length;
        join(begin, end);
        close(begin, end);
      }
    }
  }

  /** Two closed parts that face each other, with an arc between the outer words. */
  private void join(int begin, int end) {
    double best = Double.NEGATIVE_INFINITY;
    for (int split = begin; split < end; split++) {
      double score = closed[RIGHT][begin][split] + closed[LEFT][split + 1][end];
      if (score > best) {
        best = score;
        openSplit[begin][end] = split;
      }
    }
    open[LEFT][begin][end] = best + scores[begin][end];
    open[RIGHT][begin][end] = best + scores[end][begin];
  }

  /** An open part and the closed one that goes on from its far word. */
  private void close(int begin, int end) {
    closed[LEFT][begin][end] = Double.NEGATIVE_INFINITY;
    closed[RIGHT][begin][end] = Double.NEGATIVE_INFINITY;
    for (int split = begin; split < end; split++) {
      double left = closed[LEFT][begin][split] + open[LEFT][split][end];
      if (left > closed[LEFT][begin][end]) {
        closed[LEFT][begin][end] = left;
        closedSplit[LEFT][begin][end] = split;
      }
      double right = open[RIGHT][begin][split + 1] + closed[RIGHT][split + 1][end];
      if (right > closed[RIGHT][begin][end]) {
        closed[RIGHT][begin][end] = right;
        closedSplit[RIGHT][begin][end] = split + 1;
      }
    }
  }

  private void read() {
    Arrays.fill(heads, NONE);
    int top = 1;
    double best = Double.NEGATIVE_INFINITY;
    for (int word = 1; word < nodes; word++) {
      double score = closed[LEFT][1][word] + closed[RIGHT][word][nodes - 1] + scores[word][0];
      if (score > best) {
        best = score;
        top = word;
      }
    }
    heads[top] = 0;
    readClosed(LEFT, 1, top);
    readClosed(RIGHT, top, nodes - 1);
  }

  private void readClosed(int side, int begin, int end) {
    if (begin == end) {
      return;
    }
    int split = closedSplit[side][begin][end];
    if (side == LEFT) {
      readClosed(LEFT, begin, split);
      readOpen(LEFT, split, end);
    } else {
      readOpen(RIGHT, begin, split);
      readClosed(RIGHT, split, end);
    }
  }

  private void readOpen(int side, int begin, int end) {
    heads[side == LEFT ? begin : end] = side == LEFT ? end : begin;
    int split = openSplit[begin][end];
    readClosed(RIGHT, begin, split);
    readClosed(LEFT, split + 1, end);
  }
}
