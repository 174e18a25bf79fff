package org.newsgraph.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ArticleTest {
  private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2019, 2, 2));

  private static Article article(String title, String address, String publisher) {
    return new Article(
        "a.txt",
        DAY,
        Optional.of(title).filter(t -> !t.equals("-")),
        Optional.of(address).filter(a -> !a.equals("-")).map(URI::create),
        Optional.of(publisher).filter(p -> !p.equals("-")),
        "Spain met Garcia.");
  }

  @Test
  void digestCoversAllThatIsKnown() {
    ImmutableList<Article> different =
        ImmutableList.of(
            article("-", "-", "-"),
            article("x:y", "-", "-"),
            article("-", "x:y", "-"),
            article("-", "-", "x:y"),
            article("x:y", "x:y", "-"),
            new Article("a.txt", DAY, "Spain met Garcia.x:y"),
            new Article("a.txt", Optional.empty(), "Spain met Garcia."));
    assertEquals(
        different.size(),
        different.stream().map(Article::digest).collect(ImmutableSet.toImmutableSet()).size());
  }

  @Test
  void nothingKnownIsTheSameAsTheShortForm() {
    assertEquals(new Article("a.txt", DAY, "Spain met Garcia."), article("-", "-", "-"));
  }

  @Test
  void whatIsKnownIsNeitherBlankNorHalfAnAddress() {
    assertThrows(IllegalArgumentException.class, () -> article(" ", "-", "-"));
    assertThrows(IllegalArgumentException.class, () -> article("-", "a.html", "-"));
    assertThrows(IllegalArgumentException.class, () -> article("-", "-", ""));
  }
}
