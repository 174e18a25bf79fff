package org.newsgraph.pipeline;

/** What may become of something that a build met. */
public enum Outcome {
  /** An article that was read and put into the store. */
  READ,
  /** One of those whose text is another than the one that the store held under its name. */
  REPLACED,
  /** An article that the store held already, as the same program reads it. */
  UNCHANGED,
  /** An article that came before in the same build. */
  REPEATED,
  /** A file in a folder that holds no articles. */
  IGNORED,
  /** An article that was taken out, since its file is gone. */
  PRUNED
}
