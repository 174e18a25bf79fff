package org.newsgraph.article.source;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.newsgraph.article.Draft;
import org.newsgraph.article.ReadableText;

/**
 * A page in HTML: its main text, without menus and pointers to other pages, and what its head tells
 * of it.
 *
 * @param document its elements
 * @param address what it was reached by, be it an address or the path of a file
 */
record Page(Document document, String address) {
  /** How deep its elements may lie in each other; what lies deeper is lifted. */
  private static final int DEEPEST = 256;

  /** How many elements are looked at: ten times what a long page has. */
  private static final int MOST_ELEMENTS = 50_000;

  /**
   * The page that the bytes are.
   *
   * @param charset what they are written in; where nothing is given, the page itself tells
   */
  static Page parse(InputStream bytes, Optional<String> charset, String address)
      throws IOException {
    Parser parser = Parser.htmlParser().setMaxDepth(DEEPEST);
    return new Page(Jsoup.parse(bytes, charset.orElse(null), address, parser), address);
  }

  /** What it holds of an article; its text is empty where it has no main text. */
  Draft draft() {
    PageFacts facts = PageFacts.of(document); // Before the search for the text changes the page.
    return new Draft(
        mainText().strip(), facts.date(), facts.title(), facts.address(), facts.publisher());
  }

  private String mainText() {
    if (document.getAllElements().size() > MOST_ELEMENTS) {
      return "";
    }
    try {
      Element content = new Readability4J(address, document).parse().getArticleContent();
      return content == null ? "" : text(content);
    } catch (RuntimeException e) { // The library stumbles over some pages, which are all foreign.
      return "";
    }
  }

  /**
   * The readable text of the element; elements that pages make up are as if they were not there.
   */
  private static String text(Element content) {
    ImmutableList.copyOf(content.getAllElements()).stream()
        .filter(element -> !element.tag().isKnownTag())
        .forEach(Element::unwrap);
    return ReadableText.of(content.outerHtml());
  }
}
