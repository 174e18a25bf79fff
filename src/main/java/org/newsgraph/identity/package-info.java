/**
 * Who is who across articles: entities come in as single articles tell of them, and judgements go
 * out on which of them are the same, each with its reason, and the one node of each.
 *
 * <p>Every step looks at those of one name alone, and what it decides depends on who they are and
 * never on the order in which they came. So the same steps serve a store that grows and a cluster
 * of machines that share the names among them.
 */
@NullMarked
package org.newsgraph.identity;

import org.jspecify.annotations.NullMarked;
