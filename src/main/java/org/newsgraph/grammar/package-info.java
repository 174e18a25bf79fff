/**
 * Grammar: everything that knows Universal Dependencies and English. A read sentence comes in, its
 * clauses go out in one normal form.
 */
@NullMarked
package org.newsgraph.grammar;

import org.jspecify.annotations.NullMarked;
