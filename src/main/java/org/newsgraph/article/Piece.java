package org.newsgraph.article;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * A piece of an input, as it was read.
 *
 * @param article the article that it is; nothing where it is none
 * @param remarks what is worth telling of it
 */
public record Piece(Optional<Article> article, ImmutableList<Remark> remarks) {
  /** A piece that is no article. */
  public static Piece skipped(String piece, String reason) {
    Remark remark = new Remark(Remark.Kind.SKIPPED, piece, reason);
    return new Piece(Optional.empty(), ImmutableList.of(remark));
  }
}
