package org.newsgraph.pipeline;

import org.newsgraph.article.ArticleSource;
import org.newsgraph.article.Remark;
import org.newsgraph.text.TextTrouble;

/** One who watches a build. */
public interface Progress {
  /**
   * A source is about to be read.
   *
   * @param index how many were read before it
   * @param sources how many there are in all
   */
  void opens(ArticleSource source, int index, int sources);

  /**
   * An article of the source opened last was read, or could not be; nobody knows how many will
   * come.
   *
   * @param number which of the source's articles it is, from 1
   */
  void reads(int number);

  /** Something became of an input or an article; of one that was read, nothing is told here. */
  default void tells(Outcome outcome, String what) {}

  /** Something was passed over or not read as it stands. */
  default void remarks(Remark remark) {}

  /** An article was not read as it stands; told once of each kind of trouble. */
  default void troubled(TextTrouble trouble, String article) {}

  /** Something failed and the build goes on. */
  void failed(Failure failure);
}
