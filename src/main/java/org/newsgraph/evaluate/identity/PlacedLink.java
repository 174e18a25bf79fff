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
  /** What the words of a link are, those first that name their page the least. */
  enum Kind {
    /** No name: "airstrike", "the president". */
    WORDS("words in small letters"),
    /** The sign of a currency: "US$". */
    MONEY("a sign of money: US$"),
    /** A nation's adjective, people or capital, linked to something else than the nation. */
    BYWORD("a nation's word for another page: [Israeli] jets"),
    /** A known name, linked to something else: "[Islamic State]" to one of its branches. */
    OTHER("a known name for another page: [Islamic State] in Somalia"),
    /** What somebody is, linked to the page of the office: "[U.S. President] Donald Trump". */
    OFFICE("an office: [U.S. President] Donald Trump"),
    /** A part of a name that the program takes whole: "[United States] Office of Management". */
    PART("a part of a longer name: [Australian] Senate"),
    /** A name with a common noun that tells what is meant: "Gaza war", "Russian forces". */
    DESCRIPTION("a description: Gaza war, Russian forces"),
    /** A name that stands for somebody by itself. */
    NAME("a name");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    /** What it is in the words of a table. */
    String words() {
      return words;
    }
  }

  PlacedLink at(String otherNode) {
    return new PlacedLink(article, link, kind, page, otherNode);
  }
}
