package org.newsgraph.article.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.luben.zstd.Zstd;
import com.google.common.collect.ImmutableList;
import com.google.common.io.LittleEndianDataOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.channels.Channels;
import java.nio.charset.Charset;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;
import org.newsgraph.article.InputBytes;

/** Pages in HTML, by themselves and in crawls. */
class PageTest {
  private static final String WORDS =
      "<p>Spain met Garcia in Madrid on Friday, the government said in a long statement.</p>"
          + "<p>It agreed with him on trade, on fish, and on the border, officials said later.</p>";
  private static final String TEXT =
      "Spain met Garcia in Madrid on Friday, the government said in a long statement./"
          + "It agreed with him on trade, on fish, and on the border, officials said later.";

  private static String page(String head, String more) {
    return "<!DOCTYPE html><html><head>%s</head><body><ul><li><a href=\"/\">Home</a></ul><article>%s%s</article><footer>Imprint</footer></body></html>"
        .formatted(head, WORDS, more);
  }

  @Test
  void schemaTellsMoreThanMetaElements() {
    String head =
        """
        <title>Talks - Evening News</title>
        <meta property="og:title" content="Other talks">
        <link rel="canonical" href="https://news.example/talks">
        <script type="application/ld+json">{broken</script>
        <script type="application/ld+json">{"@graph": [{"@type": "WebSite", "name": "x"},
          {"@type": ["NewsArticle"], "headline": "Talks &amp; trade", "url": "https://news.example/x",
           "datePublished": "2019-02-02T23:30:00-05:00",
           "publisher": {"@type": "Organization", "name": "Evening News"}}]}</script>
        """;
    assertEquals(
        ImmutableList.of(
            "https://news.example/talks | 2019-02-02 | Talks & trade | https://news.example/talks |"
                + " Evening News | "
                + TEXT),
        Told.by("a.html", page(head, "")));
  }

  @Test
  void metaElementsTellWhatTheyCan() {
    String head =
        """
        <title>Talks - Evening News</title><meta charset="utf-8">
        <meta name="pubdate" content="February 2, 2019"><meta property="og:site_name" content="News">
        """;
    assertEquals(
        ImmutableList.of("b/a.html | 2019-02-02 | Talks - Evening News | - | News | " + TEXT),
        Told.by("b/a.html", page(head, "")));
  }

  @Test
  void linesThatAreNotTheArticlesAreLeftOut() {
    assertEquals(
        ImmutableList.of(
            "a.html | - | - | - | - | " + TEXT,
            "# SHORTENED d/a.html: 1 line is not the article's"),
        Told.by(
            "a.html", page("", "<p>Read more: China backs Garcia after the talks, it says</p>")));
  }

  @Test
  void elementsThatPagesMakeUpAreAsIfTheyWereNotThere() {
    assertEquals(
        ImmutableList.of("a.html | - | - | - | - | " + TEXT),
        Told.by("a.html", page("", "").replace("Garcia", "<x-name data-id=\"1\">Garcia</x-name>")));
  }

  @Test
  void aPageWithoutMainTextIsNamed() {
    assertEquals(
        ImmutableList.of("! d/a.html cannot be read: it has no main text"),
        Told.by("a.html", "<html><body></body></html>"));
  }

  @Test
  void thePagesOfACrawlAreArticlesAndTheRestIsPassedOver() throws IOException {
    ImmutableList<String> told =
        ImmutableList.of(
            "https://news.example/1 | 2019-02-02 | - | https://news.example/1 | - | "
                + TEXT.replace("Garcia", "Núñez"),
            "# SKIPPED d/a.warc, https://news.example/2: the server answered 404",
            "# SKIPPED d/a.warc, https://news.example/3: it is image/png",
            "# SKIPPED d/a.warc, https://news.example/4: it has no main text",
            "https://news.example/5 | - | - | https://news.example/5 | - | " + TEXT);

    assertEquals(
        told,
        Told.by("a.warc", crawl(WarcCompression.NONE), SourceOptions.none()).stream()
            .sorted(Comparator.comparing(line -> line.replaceAll(".*?example/(\\d).*", "$1")))
            .toList());
    assertEquals(5, Told.by("a.warc.gz", crawl(WarcCompression.GZIP), SourceOptions.none()).size());
    byte[] packed = Zstd.compress(crawl(WarcCompression.NONE));
    assertEquals(5, Told.by("a.warc.zst", packed, SourceOptions.none()).size());
    assertEquals(
        5,
        Told.by(
                Sources.nameless(
                    "standard-input", new ByteArrayInputStream(packed), SourceOptions.none()))
            .size());
  }

  /** As archives deliver it: the dictionary, packed or not, in a frame that others skip. */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aCrawlMayBePackedByADictionaryOfItsOwn(boolean packed) throws IOException {
    byte[] dictionary = page("", "").repeat(9).getBytes(UTF_8);
    byte[] frame = packed ? Zstd.compress(dictionary) : dictionary;
    ByteArrayOutputStream crawl = new ByteArrayOutputStream();
    LittleEndianDataOutputStream head = new LittleEndianDataOutputStream(crawl);
    head.writeInt(0x184d2a5d);
    head.writeInt(frame.length);
    head.write(frame);
    for (int i : new int[] {1, 5}) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (WarcWriter one = new WarcWriter(Channels.newChannel(bytes), WarcCompression.NONE)) {
        one.write(response(i, 200, "text/html", page("", "").getBytes(UTF_8)));
      }
      crawl.write(Zstd.compressUsingDict(bytes.toByteArray(), dictionary, 3));
    }
    assertEquals(2, Told.by("a.warc.zst", crawl.toByteArray(), SourceOptions.none()).size());
    assertTrue(
        Told.by("a.warc.zst", crawl.toByteArray(), SourceOptions.none())
            .get(1)
            .startsWith("https://news.example/5 | "));
  }

  @Test
  void aBombInACrawlIsPassedOverAndTheNextPageIsRead() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (WarcWriter crawl = new WarcWriter(Channels.newChannel(bytes), WarcCompression.GZIP)) {
      crawl.write(response(1, 200, "text/html", new byte[InputBytes.MOST + 1]));
      crawl.write(response(2, 200, "text/html", page("", "").getBytes(UTF_8)));
    }
    assertEquals(
        ImmutableList.of(
            "! d/a.warc.gz, https://news.example/1 cannot be read: it is larger than 32 MB",
            "https://news.example/2 | - | - | https://news.example/2 | - | " + TEXT),
        Told.by("a.warc.gz", bytes.toByteArray(), SourceOptions.none()));
  }

  private static byte[] crawl(WarcCompression compression) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    String dated =
        page("<meta name=\"date\" content=\"2019-02-02\">", "").replace("Garcia", "Núñez");
    try (WarcWriter crawl = new WarcWriter(Channels.newChannel(bytes), compression)) {
      crawl.write(new Warcinfo.Builder().fields(Map.of("software", List.of("test"))).build());
      Charset latin = Charset.forName("ISO-8859-1");
      crawl.write(response(1, 200, "text/html; charset=iso-8859-1", dated.getBytes(latin)));
      crawl.write(response(2, 404, "text/html", "<p>Not here".getBytes(UTF_8)));
      crawl.write(response(3, 200, "image/png", new byte[] {1, 2, 3}));
      crawl.write(response(4, 200, "text/html", "<html></html>".getBytes(UTF_8)));
      crawl.write(response(5, 200, "text/html; charset=nonsense", page("", "").getBytes(UTF_8)));
    }
    return bytes.toByteArray();
  }

  private static WarcResponse response(int number, int status, String type, byte[] body)
      throws IOException {
    HttpResponse http =
        new HttpResponse.Builder(status, "Said").body(MediaType.parse(type), body).build();
    return new WarcResponse.Builder(URI.create("https://news.example/" + number))
        .date(Instant.parse("2019-02-03T00:00:00Z"))
        .body(http)
        .build();
  }
}
