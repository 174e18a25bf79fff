/**
 * Articles: named, dated news text. Bytes come in by an {@link ArticleSource}, one class for each
 * kind of input, and {@link Article}s go out, one at a time.
 */
@NullMarked
package org.newsgraph.article;

import org.jspecify.annotations.NullMarked;
