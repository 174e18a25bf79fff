/** Measuring: gold statements and treebanks come in, precision, recall and accuracy go out. */
@NullMarked
package org.newsgraph.evaluate;

import org.jspecify.annotations.NullMarked;
