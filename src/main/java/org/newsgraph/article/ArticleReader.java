package org.newsgraph.article;

import com.google.common.io.ByteSource;

/** The stage that makes an article of the bytes of a file. */
@FunctionalInterface
public interface ArticleReader {
  /**
   * The article in the bytes.
   *
   * @param name what the article is to be called
   * @param bytes what the file holds
   * @throws UnreadableArticleException if the bytes cannot be read or are no article
   */
  Article read(String name, ByteSource bytes) throws UnreadableArticleException;
}
