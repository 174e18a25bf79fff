package org.newsgraph.spark;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Comparator;

/**
 * Something that was read of an input: an article, or what is to be told where there is none.
 *
 * @param key the name of the article; those of one name meet
 * @param input the number of the input
 * @param number the number of the piece in it
 * @param label the article as the user named it
 * @param article the article, where it is one
 * @param told what is to be told of it
 */
record Piece(
    String key,
    int input,
    long number,
    String label,
    ImmutableList<SentArticle> article,
    ImmutableList<Told> told)
    implements Serializable {
  /** As the build into a store reads them. */
  static final Comparator<Piece> ORDER =
      Comparator.comparingInt(Piece::input).thenComparingLong(Piece::number);
}
