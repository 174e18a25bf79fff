package org.newsgraph.graph;

import org.newsgraph.text.Span;

/** Places of a text as the graph counts them, in code points, where the program counts UTF-16. */
final class CodePoints {
  private CodePoints() {}

  /** The code points of the text that are the UTF-16 units of the span. */
  static Span of(String text, Span units) {
    int begin = text.codePointCount(0, units.begin());
    return new Span(begin, begin + text.codePointCount(units.begin(), units.end()));
  }
}
