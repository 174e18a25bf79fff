package org.newsgraph.article;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.io.ByteSource;
import com.google.common.io.MoreFiles;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextSourceTest {
  private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2019, 2, 2));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "date 2019-02-02\nSpain met Garcia.",
        " date 2019-02-02 Spain met Garcia.",
        "\ufeffDate: 2019-02-02\r\n\r\nSpain met Garcia.\r\n",
        "\n\ndate 2019-02-02, Spain met Garcia.",
      })
  void dateHeaderIsNoPartOfTheText(String text) throws Exception {
    assertEquals(new Article("a.txt", DAY, "Spain met Garcia."), read("a.txt", text));
  }

  @Test
  void aTextIsASourceOfOneArticle() throws Exception {
    ByteSource bytes = ByteSource.wrap("Spain met Garcia.".getBytes(UTF_8));
    try (ArticleStream articles = new TextSource("a.txt", "d/a.txt", bytes).open()) {
      assertEquals(
          Optional.of(new Article("a.txt", Optional.empty(), "Spain met Garcia.")),
          articles.next());
      assertEquals(Optional.empty(), articles.next());
      assertEquals(Optional.empty(), articles.next());
    }
  }

  @Test
  void anUnreadableTextIsPassedOverAndTheSourceEnds() {
    try (ArticleStream articles = new TextSource("a.txt", "d/a.txt", ByteSource.empty()).open()) {
      UnreadableArticleException e = assertThrows(UnreadableArticleException.class, articles::next);
      assertEquals("d/a.txt: it is empty", e.input() + ": " + e.reason());
      assertEquals(Optional.empty(), assertDoesNotThrow(articles::next));
    }
  }

  @Test
  void textWithoutHeaderHasNoDate() throws Exception {
    String text = "On a date 2019-02-02 Spain met Garcia.";
    assertEquals(new Article("a", Optional.empty(), text), read("a", text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "date 2019-02-02T23:30:00-05:00\nSpain met Garcia.",
        "Date: 2 February 2019\nSpain met Garcia.",
        "date 2019/02/02\n\nSpain met Garcia.",
        "Published: 2019-02-02 10:15 GMT\nSpain met Garcia.",
        "date 2019-02-02 10:15\nSpain met Garcia.",
        "date 20190202\r\nSpain met Garcia.",
        "Posted on: Sat, 2 Feb 2019 10:15 GMT\nSpain met Garcia.",
        "(Updated Feb. 2nd, 2019, 3:10 p.m.)\nSpain met Garcia.",
        "Last updated on 2 February 2019 at 10:15\nSpain met Garcia.",
        "Saturday, 2 February 2019\n\nSpain met Garcia.",
        "2019-02-02\nSpain met Garcia.",
      })
  void dateHeaderMayBeInAnyUsualForm(String text) throws Exception {
    assertEquals(new Article("a.txt", DAY, "Spain met Garcia."), read("a.txt", text));
  }

  @Test
  void dateHeaderInNoKnownFormIsWarnedAbout() throws Exception {
    ByteSource bytes = ByteSource.wrap("Date: 02/03/2019\nSpain met Garcia.".getBytes(UTF_8));
    try (ArticleStream articles = new TextSource("a.txt", "d/a.txt", bytes).open()) {
      assertEquals(
          Optional.of(new Article("a.txt", Optional.empty(), "Spain met Garcia.")),
          articles.next());
      assertEquals(
          "[Remark[kind=UNDATED, piece=d/a.txt,"
              + " reason=its date is in no known form: 02/03/2019]]",
          articles.remarks().toString());
      assertEquals("[]", articles.remarks().toString());
    }
  }

  @Test
  void aSentenceThatBeginsLikeAHeaderIsNone() throws Exception {
    String text = "Published on Friday, the report names Garcia.\nSpain left.";
    assertEquals(new Article("a", Optional.empty(), text), read("a", text));
  }

  @Test
  void linesEndInLineFeeds() throws Exception {
    assertEquals("One.\nTwo.\n\nThree.", read("a.TXT", "One.\r\nTwo.\r\rThree.").text());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a.txt | '' | a.txt cannot be read: it is empty",
        "a.txt | ' ' | a.txt cannot be read: it holds no words",
        "a.txt | '\u200b\u00ad' | a.txt cannot be read: it is empty",
        "a.txt | '... 1,200 &mdash; &#8230;' | a.txt cannot be read: it holds no words",
        "a.txt | date 2019-02-02 | a.txt cannot be read: it holds no words",
        "a.txt | date 2019-02-30 Hm | a.txt cannot be read: its date 2019-02-30 is not in the calendar",
        "d/a.pdf | Hm | d/a.pdf cannot be read: files of the format .pdf are unknown",
      })
  void unreadableInputIsNamedWithTheReason(String name, String text, String message) {
    assertEquals(message, failure(name, text, UTF_8));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PK\u0000\u0003",
        "Spain met Garcia.\u0000",
        "a\u0001b\u0002c\u0003d\u0004e\u0005"
      })
  void binaryIsRefused(String text) {
    assertEquals("a.txt cannot be read: it is no text but a binary", failure("a.txt", text, UTF_8));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Spain\u0092s envoy met Garcia on Friday.",
        "Spain\u0008s envoy met Garcia on Friday.\u001a",
        "\u007fSpain met Garcia\u009d on Friday.",
      })
  void aControlCharacterIsNoReasonToRefuseAText(String text) throws Exception {
    assertEquals(ReadableText.of(text).strip(), read("a.txt", text).text());
  }

  @Test
  void otherEncodingIsRefused() {
    assertEquals(
        "a.txt cannot be read: it is not in UTF-8",
        failure("a.txt", "N\u00fa\u00f1ez", ISO_8859_1));
  }

  @Test
  void missingFileIsNamed() {
    ByteSource missing = MoreFiles.asByteSource(Path.of("no", "such", "file.txt"));
    TextSource source = new TextSource("file.txt", "such/file.txt", missing);
    Exception e = assertThrows(UnreadableArticleException.class, source::article);
    assertEquals("such/file.txt cannot be read: there is no such file", e.getMessage());
  }

  private Article read(String name, String text) throws UnreadableArticleException {
    return new TextSource(name, name, ByteSource.wrap(text.getBytes(UTF_8))).article();
  }

  private String failure(String name, String text, Charset encoding) {
    TextSource source = new TextSource(name, name, ByteSource.wrap(text.getBytes(encoding)));
    return String.valueOf(
        assertThrows(UnreadableArticleException.class, source::article).getMessage());
  }
}
