package org.newsgraph.evaluate.identity;

/**
 * A link with what the program takes its words for.
 *
 * @param article the name of its article
 * @param link the link
 * @param kind what its words are
 * @param page the one name of its page
 * @param node the node in the graph; where there is none, one of its own
 */
record PlacedLink(String article, Link link, Kind kind, String page, String node) {
  /** What the words of a link are. */
  enum Kind {
    /** No name: "airstrike", "the president". */
    WORDS,
    /** Written as a name, but the program takes none of the same words for one. */
    PART,
    /** A nation's adjective, people or capital, linked to something else than the nation. */
    BYWORD,
    /** A name that stands for somebody by itself. */
    NAME
  }

  PlacedLink at(String otherNode) {
    return new PlacedLink(article, link, kind, page, otherNode);
  }
}
