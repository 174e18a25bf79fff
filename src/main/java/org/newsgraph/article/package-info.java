/** Articles: named, dated news text, read from files. Bytes come in, {@link Article}s go out. */
@NullMarked
package org.newsgraph.article;

import org.jspecify.annotations.NullMarked;
