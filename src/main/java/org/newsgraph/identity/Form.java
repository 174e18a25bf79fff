package org.newsgraph.identity;

import com.google.common.collect.ImmutableSortedSet;

/**
 * A name in the form in which names are compared: all spellings of one name have one.
 *
 * @param text the form: "karl graf", and sorted of a body's name, "assembly national"
 * @param nations the keys of the countries that the name itself speaks of
 * @param kind how much the name tells
 */
record Form(String text, ImmutableSortedSet<String> nations, Kind kind) {
  /** How much a name tells. */
  enum Kind {
    /** Whom it names, unless two have one name: "Karl Graf". */
    NAME,
    /** Of some country the body whose name many countries use: "National Assembly". */
    BODY,
    /** Of the country that is a part of the form who holds an office there at the time. */
    OFFICE
  }
}
