/**
 * The kinds of input besides plain text: pages, feeds, tables and crawls. Bytes of a known or a
 * guessed format come in, an {@link org.newsgraph.article.ArticleSource} for it goes out.
 */
@NullMarked
package org.newsgraph.article.source;

import org.jspecify.annotations.NullMarked;
