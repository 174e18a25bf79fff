package org.newsgraph.article.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.google.common.io.ByteSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.newsgraph.article.Article;
import org.newsgraph.article.ArticleSource;
import org.newsgraph.article.ArticleStream;
import org.newsgraph.article.UnreadableArticleException;

/** All that a source tells, a line for each article, remark and failure. */
final class Told {
  private Told() {}

  /** What a file of that name with these words tells. */
  static ImmutableList<String> by(String name, String words) {
    return by(name, words.getBytes(UTF_8), SourceOptions.none());
  }

  static ImmutableList<String> by(String name, byte[] bytes, SourceOptions options) {
    InputFormat format = InputFormat.find(name).orElseThrow();
    return by(Sources.of(format, name, "d/" + name, ByteSource.wrap(bytes), options));
  }

  static ImmutableList<String> by(ArticleSource source) {
    ImmutableList.Builder<String> told = ImmutableList.builder();
    try (ArticleStream articles = source.open()) {
      boolean more = true;
      while (more) {
        more = next(articles, told);
      }
    } catch (UnreadableArticleException e) {
      told.add("! " + e.getClass().getSimpleName() + " " + e.getMessage());
    }
    return told.build();
  }

  private static boolean next(ArticleStream articles, ImmutableList.Builder<String> told) {
    boolean more = true;
    try {
      Optional<Article> article = articles.next();
      more = article.isPresent();
      article.map(Told::line).ifPresent(told::add);
    } catch (UnreadableArticleException e) {
      told.add("! " + e.getMessage());
    }
    articles
        .remarks()
        .forEach(r -> told.add("# " + r.kind() + " " + r.piece() + ": " + r.reason()));
    return more;
  }

  private static String line(Article article) {
    return String.join(
        " | ",
        article.name(),
        article.date().map(LocalDate::toString).orElse("-"),
        article.title().orElse("-"),
        article.address().map(URI::toString).orElse("-"),
        article.publisher().orElse("-"),
        article.text().replaceAll("\\s*\\n\\s*", "/"));
  }

  static byte[] packed(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    }
    return packed.toByteArray();
  }
}
