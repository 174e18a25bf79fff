/**
 * The model that learnt from annotated news how statements are worded, and what it proposes: its
 * weights lie beside the lexicon and belong to one reader model, on whose numbers it stands.
 */
@NullMarked
package org.newsgraph.extract.learnt;

import org.jspecify.annotations.NullMarked;
