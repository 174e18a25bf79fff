package org.newsgraph.article.source;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.article.InputBytes;
import org.newsgraph.article.TextDecoder;

class SourcesTest {
  private static final String TEXT = "date 2019-02-02\nNúñez met Garcia.";

  private static SourceOptions in(String charset) {
    return new SourceOptions(
        Optional.empty(), new TextDecoder(Optional.of(Charset.forName(charset))), Fields.usual());
  }

  @ParameterizedTest
  @CsvSource({
    "a.txt, TEXT",
    "README, TEXT",
    "v1.2 of a talk, TEXT",
    "b/A.HTM, HTML",
    "a.html.gz, HTML",
    "a.md, MARKDOWN",
    "a.jsonl.gz, JSONL",
    "a.rss, FEED",
    "CC-NEWS-2019.warc.gz, WARC",
    "crawl.WARC.ZST, WARC",
    "a.txt.zst, -",
    "a.pdf, -",
    "a.json, -",
    "a.gz, TEXT",
  })
  void theNameTellsTheFormat(String name, String format) {
    assertEquals(format, InputFormat.find(name).map(Enum::name).orElse("-"));
  }

  @ParameterizedTest
  @CsvSource({
    "WARC/1.0, WARC",
    "'  {\"text\": 1}', JSONL",
    "<?xml version='1.0'?><rss version='2.0'>, FEED",
    "<!DOCTYPE html><html>, HTML",
    "France < Spain, TEXT",
    "'', TEXT",
  })
  void theFirstBytesTellTheFormat(String begin, InputFormat format) {
    assertEquals(format, InputFormat.guess(begin.getBytes(UTF_8)));
  }

  @Test
  void aTextMayBePackedAndInAnyEncodingThatIsTold() throws IOException {
    ImmutableList<String> told =
        ImmutableList.of("a.txt | 2019-02-02 | - | - | - | Núñez met Garcia.");

    assertEquals(told, Told.by("a.txt", TEXT));
    assertEquals(
        told, Told.by("a.txt.gz", Told.packed(TEXT.getBytes(UTF_8)), SourceOptions.none()));
    assertEquals(
        told, Told.by("a.txt", ("\ufeff" + TEXT).getBytes(UTF_16LE), SourceOptions.none()));
    assertEquals(
        told, Told.by("a.txt", ("\ufeff" + TEXT).getBytes(UTF_16BE), SourceOptions.none()));
    Charset windows = Charset.forName("windows-1252");
    assertEquals(told, Told.by("a.txt", TEXT.getBytes(windows), in("windows-1252")));
    assertEquals(
        ImmutableList.of("! d/a.txt cannot be read: it is not in UTF-8"),
        Told.by("a.txt", TEXT.getBytes(windows), SourceOptions.none()));
  }

  @Test
  void standardInputIsUnpackedAndNamedByItsText() throws IOException {
    byte[] packed = Told.packed("{\"text\": \"Spain met Garcia.\"}\n".getBytes(UTF_8));
    InputStream stream = new ByteArrayInputStream(packed);

    ImmutableList<String> told =
        Told.by(Sources.nameless("standard-input", stream, SourceOptions.none()));

    assertEquals(1, told.size());
    assertTrue(told.get(0).matches("text-[0-9a-f]{32} \\| .*Spain met Garcia\\."), told.get(0));
  }

  @Test
  void aBombIsRefusedBeforeItFillsTheMemory() throws IOException {
    byte[] bomb = Told.packed(new byte[InputBytes.MOST + 1]);
    for (String name : ImmutableList.of("a.txt.gz", "a.html.gz", "a.md.gz", "a.rss.gz")) {
      String failure = String.join("", Told.by(name, bomb, SourceOptions.none()));
      assertTrue(
          failure.endsWith("d/" + name + " cannot be read: it is larger than 32 MB"), failure);
    }
  }

  @Test
  void aDamagedArchiveIsNamed() throws IOException {
    byte[] packed = Told.packed(TEXT.repeat(100).getBytes(UTF_8));
    byte[] cut = Arrays.copyOf(packed, packed.length - 12);
    assertEquals(
        ImmutableList.of("! d/a.txt.gz cannot be read: it is damaged or cut off"),
        Told.by("a.txt.gz", cut, SourceOptions.none()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<div>", "<b>", "<table>", "<p>a", "<!--"})
  void aPageOfElementsWithinElementsIsRefusedInTime(String element) {
    String page = "<html><body>" + element.repeat(200_000) + "<p>Spain met Garcia.";
    assertEquals(
        ImmutableList.of("! d/a.html cannot be read: it has no main text"),
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> Told.by("a.html", page)));
  }

  @Test
  void markdownTellsItsTitleAndWhatItsFrontMatterHolds() {
    assertEquals(
        ImmutableList.of(
            "https://news.example/a | 2019-02-02 | Talks in Madrid | https://news.example/a |"
                + " Evening News | Spain met Garcia on Friday./A list/one point/another point"),
        Told.by(
            "a.md",
            """
            ---
            date: 2 February 2019
            url: https://news.example/a#top
            publisher: Evening News
            ---

            # Talks in *Madrid*

            Spain met [Garcia](https://news.example/garcia)
            on **Friday**.

            ## A list

            - one point
            - another point
            """));
  }
}
