package org.newsgraph.article.source;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsgraph.article.TextDecoder;

/** Tables of articles: JSON Lines, CSV and TSV. */
class RowsTest {
  @Test
  void eachLineIsAnArticleAndABrokenOneIsNamed() {
    assertEquals(
        ImmutableList.of(
            "https://news.example/1 | 2019-02-02 | Talks | https://news.example/1 | Evening News |"
                + " Spain met Garcia.",
            "! d/a.jsonl, line 3 cannot be read: it is no JSON: Unexpected end-of-input:"
                + " was expecting closing quote for a string value",
            "! d/a.jsonl, line 4 cannot be read: it holds no text",
            "a.jsonl/7 | - | - | - | - | Chad left.",
            "# UNDATED d/a.jsonl, line 5: its date is in no known form: lately"),
        Told.by(
            "a.jsonl",
            """
            {"url": "https://news.example/1", "headline": "Talks", "text": "Spain met Garcia.", "datePublished": "2019-02-02T23:30:00-05:00", "publisher": {"name": "Evening News"}}

            {"text": "Spain
            {"title": "No words"}
            {"id": 7, "text": "<p>Chad left.</p>", "date": "lately", "url": "/7"}
            """));
  }

  @Test
  void fieldsOfOtherNamesAreNamed() {
    SourceOptions options =
        new SourceOptions(
            Optional.empty(),
            new TextDecoder(Optional.empty()),
            Fields.usual().with(Fields.Part.TEXT, "doc.words").with(Fields.Part.ID, "key"));
    byte[] row =
        "{\"key\": \"k\", \"text\": \"No.\", \"doc\": {\"words\": \"Chad left.\"}}".getBytes(UTF_8);

    assertEquals(
        ImmutableList.of("a.jsonl/k | - | - | - | - | Chad left."),
        Told.by("a.jsonl", row, options));
  }

  @Test
  void linesWithoutTextsAreAnotherKindOfFile() {
    assertEquals(
        ImmutableList.of("! d/a.jsonl cannot be read: none of its fields is known to hold a text"),
        Told.by("a.jsonl", "{\"sentence\": 12}\n").subList(0, 1));
    assertEquals(
        ImmutableList.of(
            "! ForeignInputException d/a.csv cannot be read:"
                + " none of its columns is known to hold a text"),
        Told.by("a.csv", "name,country\nFrance,FR\n"));
    assertEquals(ImmutableList.of(), Told.by("a.jsonl", "\n"));
  }

  @Test
  void eachRowOfATableIsAnArticle() {
    String table =
        """
        id,title,text,date,url
        1,Talks,"Spain met Garcia,
        said ""El Pais"".",2019/02/02,
        2,,,,
        3,Trip,Chad left.,"Sat, 2 Feb 2019 10:00 GMT",https://news.example/3
        """;
    ImmutableList<String> told =
        ImmutableList.of(
            "a.csv/1 | 2019-02-02 | Talks | - | - | Spain met Garcia,/said \"El Pais\".",
            "! d/a.csv, row 2 cannot be read: it holds no text",
            "https://news.example/3 | 2019-02-02 | Trip | https://news.example/3 | - | Chad left.");

    assertEquals(told, Told.by("a.csv", table));
    assertEquals(
        told, Told.by("a.csv", ("\ufeff" + table).getBytes(UTF_16LE), SourceOptions.none()));
    assertEquals(
        ImmutableList.of("a.tsv/1 | - | - | - | - | Chad left, it said."),
        Told.by("a.tsv", "id\ttext\n1\tChad left, it said.\n"));
    assertEquals(
        ImmutableList.of("a.csv/1 | - | - | - | - | Chad left, it said; so did Mali."),
        Told.by("a.csv", "id;text;date\n1;\"Chad left, it said; so did Mali.\";\n"));
  }

  @Test
  void aRowWithoutEndIsGivenUp() throws IOException {
    byte[] endless = ("id,text\n1,\"" + "Chad left. ".repeat(3_500_000)).getBytes(UTF_8);
    assertEquals(
        ImmutableList.of("! d/a.csv.gz cannot be read: a row has no end"),
        Told.by("a.csv.gz", Told.packed(endless), SourceOptions.none()));
  }

  @Test
  void aLineOfListsWithinListsIsABrokenOne() {
    String deep = "{\"text\": " + "[".repeat(200_000) + "]".repeat(200_000) + "}\n";
    String good = "{\"id\": 7, \"text\": \"Spain met Garcia.\"}\n";
    List<String> told = Told.by("a.jsonl", good + deep + good.replace('7', '8'));
    assertEquals(3, told.size());
    assertTrue(told.get(1).startsWith("! d/a.jsonl, line 2 cannot be read: it is no JSON: "));
  }

  @Test
  void aTableThatBreaksOffEndsThere() {
    assertEquals(
        2, Told.by("a.csv", "id,text\n1,Spain met Garcia.\n2,\"Chad left.\n3,No end").size());
  }
}
