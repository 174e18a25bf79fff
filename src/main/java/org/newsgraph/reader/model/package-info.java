/**
 * The transformer that reads sentences: words come in, what the model says of each goes out, made
 * into best trees, best chains of name marks and lemmas.
 */
@NullMarked
package org.newsgraph.reader.model;

import org.jspecify.annotations.NullMarked;
