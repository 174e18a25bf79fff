package org.newsgraph.spark;

import com.google.common.base.Strings;
import java.io.Serializable;
import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import org.newsgraph.article.Article;

/** An article on its way to another machine; what is not known of it is empty. */
record SentArticle(
    String name, String date, String title, String address, String publisher, String text)
    implements Serializable {

  static SentArticle of(Article article) {
    return new SentArticle(
        article.name(),
        article.date().map(LocalDate::toString).orElse(""),
        article.title().orElse(""),
        article.address().map(URI::toString).orElse(""),
        article.publisher().orElse(""),
        article.text());
  }

  Article article() {
    return new Article(
        name,
        known(date).map(LocalDate::parse),
        known(title),
        known(address).map(URI::create),
        known(publisher),
        text);
  }

  private static Optional<String> known(String value) {
    return Optional.ofNullable(Strings.emptyToNull(value));
  }
}
