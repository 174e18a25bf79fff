package org.newsgraph.article.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What the head of a page tells of its article, first by schema.org in JSON-LD, then by its meta
 * elements.
 *
 * @param title the headline
 * @param date when it was published
 * @param address where it can be read
 * @param publisher who published it
 */
record PageFacts(
    Optional<String> title,
    Optional<String> date,
    Optional<String> address,
    Optional<String> publisher) {
  private static final JsonMapper JSON = new JsonMapper();
  private static final int DEEPEST = 8;
  private static final ImmutableList<String> ARTICLE_TYPES =
      ImmutableList.of("Article", "Posting", "Report");

  static PageFacts of(Document page) {
    ImmutableList<JsonNode> articles = articles(page);
    return new PageFacts(
        first(
            ImmutableList.of(
                told(articles, "headline"),
                meta(page, "og:title", "twitter:title"),
                text(page.selectFirst("h1")),
                text(page.selectFirst("title")))),
        first(
            ImmutableList.of(
                told(articles, "datePublished"),
                meta(
                    page,
                    "article:published_time",
                    "og:article:published_time",
                    "datePublished",
                    "publishdate",
                    "pubdate",
                    "dc.date.issued",
                    "dc.date",
                    "date",
                    "parsely-pub-date"),
                attribute(page.selectFirst("time[datetime]"), "datetime"))),
        first(
            ImmutableList.of(
                attribute(page.selectFirst("link[rel=canonical]"), "abs:href"),
                meta(page, "og:url"),
                told(articles, "url"))),
        first(
            ImmutableList.of(
                told(articles, "publisher"), meta(page, "og:site_name", "application-name"))));
  }

  private static ImmutableList<JsonNode> articles(Document page) {
    List<JsonNode> found = new ArrayList<>();
    for (Element script : page.select("script[type=application/ld+json]")) {
      parse(script.data()).ifPresent(data -> collect(data, DEEPEST, found));
    }
    return ImmutableList.copyOf(found);
  }

  /** The data; nothing where they are broken, since the page's text may be sound all the same. */
  private static Optional<JsonNode> parse(String json) {
    try {
      return Optional.of(JSON.readTree(json));
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  private static void collect(JsonNode node, int depth, List<JsonNode> found) {
    if (isArticle(node)) {
      found.add(node);
    } else if (depth > 0) {
      node.forEach(part -> collect(part, depth - 1, found));
    }
  }

  private static boolean isArticle(JsonNode node) {
    JsonNode type = node.path("@type");
    return Stream.concat(Stream.of(type), stream(type))
        .map(JsonNode::asText)
        .anyMatch(name -> ARTICLE_TYPES.stream().anyMatch(name::endsWith));
  }

  private static Stream<JsonNode> stream(JsonNode node) {
    return node.isArray() ? ImmutableList.copyOf(node).stream() : Stream.empty();
  }

  /** The property of the first article that has it: its words, or the name of what it points to. */
  private static Optional<String> told(ImmutableList<JsonNode> articles, String property) {
    return articles.stream()
        .map(article -> article.path(property))
        .map(value -> value.isArray() ? value.path(0) : value)
        .map(value -> value.isObject() ? value.path("name") : value)
        .map(JsonNode::asText)
        .filter(words -> !words.isBlank())
        .findFirst();
  }

  /** What the first of the meta elements says that is there. */
  private static Optional<String> meta(Document page, String... names) {
    return Stream.of(names)
        .map(
            name ->
                page.selectFirst(
                    "meta[property=%s], meta[name=%s], meta[itemprop=%s]"
                        .formatted(quoted(name), quoted(name), quoted(name))))
        .flatMap(element -> attribute(element, "content").stream())
        .findFirst();
  }

  private static String quoted(String name) {
    return "\"" + name + "\"";
  }

  private static Optional<String> attribute(@Nullable Element element, String name) {
    return Optional.ofNullable(element).map(e -> e.attr(name)).filter(words -> !words.isBlank());
  }

  private static Optional<String> text(@Nullable Element element) {
    return Optional.ofNullable(element).map(Element::text).filter(words -> !words.isBlank());
  }

  private static Optional<String> first(ImmutableList<Optional<String>> told) {
    return told.stream().flatMap(Optional::stream).findFirst();
  }
}
