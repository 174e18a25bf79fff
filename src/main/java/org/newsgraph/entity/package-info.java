/**
 * Who is meant: sentences come in, mentions are found in them, and mentions of one and the same are
 * brought together into entities, known ones from the gazetteer.
 */
@NullMarked
package org.newsgraph.entity;

import org.jspecify.annotations.NullMarked;
