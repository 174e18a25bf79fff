/**
 * Why statements are missed and wrong: articles with gold statements come in, a cause for each
 * difference goes out.
 */
@NullMarked
package org.newsgraph.evaluate.cause;

import org.jspecify.annotations.NullMarked;
