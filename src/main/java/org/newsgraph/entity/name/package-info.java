/**
 * Proper names: a parsed article comes in, its names are found with what the gazetteer knows of
 * them, and short names are joined to the full ones that they are a part of.
 */
@NullMarked
package org.newsgraph.entity.name;

import org.jspecify.annotations.NullMarked;
