package org.newsgraph.pipeline;

/** One who watches a build. */
public interface Progress {
  /**
   * An input is about to be read.
   *
   * @param index how many were read before it
   * @param inputs how many there are in all
   */
  void reads(Input input, int index, int inputs);

  /** Something failed and the build goes on. */
  void failed(Failure failure);
}
