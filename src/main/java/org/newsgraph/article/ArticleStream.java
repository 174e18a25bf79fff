package org.newsgraph.article;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * The articles of one source in the order in which they stand there. Each is read when it is asked
 * for, so that a source may be larger than memory.
 */
public interface ArticleStream extends AutoCloseable {
  /**
   * The next article; nothing at the end, where it stays.
   *
   * @throws UnreadableArticleException if what comes next is no article; it is passed over then,
   *     and the next call goes on behind it
   */
  Optional<Article> next() throws UnreadableArticleException;

  /** What is worth telling of what was read since the last call. */
  default ImmutableList<Remark> remarks() {
    return ImmutableList.of();
  }

  /** Frees what the stream holds open. */
  @Override
  void close();
}
