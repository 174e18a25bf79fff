/**
 * Trees that the reader model gave once, kept in files of CoNLL-U, so that tests of rules need no
 * model.
 */
@NullMarked
package org.newsgraph.reader.frozen;

import org.jspecify.annotations.NullMarked;
