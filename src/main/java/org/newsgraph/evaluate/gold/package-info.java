/**
 * The reading of gold for the reader: treebanks in CoNLL-U with entities and names in IOB2 come in,
 * sentences and documents go out.
 */
@NullMarked
package org.newsgraph.evaluate.gold;

import org.jspecify.annotations.NullMarked;
