package org.newsgraph.article.source;

import com.google.common.collect.ImmutableList;
import com.google.common.io.ByteSource;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.ext.front.matter.YamlFrontMatterBlock;
import org.commonmark.ext.front.matter.YamlFrontMatterExtension;
import org.commonmark.ext.front.matter.YamlFrontMatterVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;
import org.newsgraph.article.ArticleSource;
import org.newsgraph.article.ArticleStream;
import org.newsgraph.article.Draft;
import org.newsgraph.article.InputBytes;
import org.newsgraph.article.Piece;
import org.newsgraph.article.PieceStream;
import org.newsgraph.article.ReadableText;
import org.newsgraph.article.TextDecoder;
import org.newsgraph.article.UnreadableArticleException;

/**
 * A file with one article in Markdown. What its front matter tells is known of the article; a first
 * heading is its title where no other is told.
 */
record MarkdownSource(String name, String label, ByteSource bytes, TextDecoder decoder)
    implements ArticleSource {
  private static final Parser PARSER =
      Parser.builder().extensions(List.of(YamlFrontMatterExtension.create())).build();
  private static final HtmlRenderer HTML =
      HtmlRenderer.builder().extensions(List.of(YamlFrontMatterExtension.create())).build();

  @Override
  public ArticleStream open() {
    return PieceStream.of(label, () -> Optional.of(piece()));
  }

  private Piece piece() throws UnreadableArticleException {
    Node document = PARSER.parse(decode());
    YamlFrontMatterVisitor matter = new YamlFrontMatterVisitor();
    document.accept(matter);
    Map<String, List<String>> told = matter.getData();
    Optional<String> title = Fields.usual().find(Fields.Part.TITLE, key -> first(told, key));
    Draft draft =
        new Draft(
            "",
            Fields.usual().find(Fields.Part.DATE, key -> first(told, key)),
            title.isPresent() ? title : takeHeading(document),
            Fields.usual().find(Fields.Part.ADDRESS, key -> first(told, key)),
            Fields.usual().find(Fields.Part.PUBLISHER, key -> first(told, key)));
    String text = ReadableText.of(HTML.render(document));
    return draft.withText(text).piece(Optional.of(name), label);
  }

  private String decode() throws UnreadableArticleException {
    try {
      return decoder.decode(InputBytes.read(bytes, label));
    } catch (CharacterCodingException e) {
      throw new UnreadableArticleException(label, "it is not in " + decoder.charset(), e);
    }
  }

  private static Optional<String> first(Map<String, List<String>> told, String key) {
    return told.getOrDefault(key, ImmutableList.of()).stream().findFirst();
  }

  /** Takes a heading of the first level out that begins the document. */
  private static Optional<String> takeHeading(Node document) {
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Heading heading && heading.getLevel() == 1) {
        String title = TextContentRenderer.builder().build().render(heading);
        heading.unlink();
        return Optional.of(title);
      }
      if (!(node instanceof YamlFrontMatterBlock)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}
