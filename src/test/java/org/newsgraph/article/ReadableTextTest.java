package org.newsgraph.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadableTextTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Spain rec\u00adog\u00adnized Gar\u00adcia.",
        "Spa\u200bin recog\u200cnized Gar\u200dcia.",
        "\ufeffSp\u2060ain recognized Garcia\u034f.",
        "Spain recognized \u2066Garcia\u2069.",
        "\u202bSpain\u202c recognized \u202aGarcia\u202c.",
        "Spain&shy; recog&ZeroWidthSpace;nized Garcia&#8203;.",
      })
  void signsThatNobodySeesGo(String text) {
    assertEquals("Spain recognized Garcia.", ReadableText.of(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\n", "\r\n", "\r", "\u2028", "\u2029", "\u0085", "\u000b", "\f", "&#10;"})
  void everyEndOfALineIsOne(String end) {
    assertEquals(
        "Talks end\nSpain met Garcia.", ReadableText.of("Talks end" + end + "Spain met Garcia."));
  }

  @ParameterizedTest
  @CsvSource({
    "Spain\u0092s envoy, Spain\u2019s envoy",
    "\u0093Never\u0094 \u0096 so he said\u0085, \u201cNever\u201d \u2013 so he said\u2026",
    "\u0080 5 million, \u20ac 5 million",
    "Spain\u009dmet Garcia, Spain met Garcia",
    "Spain\u0008met\u001cGarcia\u007fhere, Spain met Garcia here",
  })
  void controlCharactersAreWhatWindowsHasForThemOrSpaces(String text, String words) {
    assertEquals(words, ReadableText.of(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Chad&#39;s envoy &amp; Spain&rsquo;s | Chad's envoy & Spain’s",
        "&quot;Never&quot;, he said &#x2014; twice | \"Never\", he said — twice",
        "Nu&ntilde;ez met Garc&#237;a&hellip; | Nuñez met García…",
        "Chad&amp;#39;s envoy | Chad's envoy",
        "AT&T and R&D; Smith&Sons; x&copy=1 | AT&T and R&D; Smith&Sons; x&copy=1",
        "Spain &#150; not Chad | Spain – not Chad",
      })
  void entitiesBecomeWhatTheyStandFor(String text, String words) {
    assertEquals(words, ReadableText.of(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Spain met <b>Garcia</b>.¶It <a href=\"/x?a=1&b=2\">agreed</a>. | Spain met Garcia.¶It agreed.",
        "<p>Spain met¶Garcia.</p>¶<p>It agreed.</p> | Spain met Garcia.¶It agreed.",
        "Spain met Garcia.<br>It agreed.<BR/>Chad left. | Spain met Garcia.¶It agreed.¶Chad left.",
        "<table><tr><td>Spain</td><td>Garcia</td></tr></table> | Spain¶Garcia",
        "<script>if (a < b) {}</script><style>p {}</style><!-- no --><i>Spain left.</i> | Spain left.",
        "[Talks > Madrid] 3 < 4 <ana@example.org> <Garcia> | [Talks > Madrid] 3 < 4 <ana@example.org> <Garcia>",
        "<i>Spain</i> & <Garcia> 3 < 4 | Spain & <Garcia> 3 < 4",
        "&lt;p&gt;Spain left.&lt;/p&gt; | Spain left.",
      })
  void tagsGoAndBlocksAreLines(String text, String words) {
    assertEquals(
        words.replace('¶', '\n'),
        ReadableText.of(text.replace('¶', '\n')).strip().replaceAll(" *\n[ \n]*", "\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<", "<b ", "&", "<!--", "&amp;", "\u0092", "<b>", "</p>", "&#"})
  void readingTakesNoLongerThanTheTextIsLong(String part) {
    String text = part.repeat(200_000);
    assertTimeoutPreemptively(Duration.ofSeconds(30), () -> ReadableText.of(text));
  }

  @Test
  void ordinaryTextStaysAsItIs() {
    String text =
        "“Núñez’s” RM\u200e13 talks – 3°\u00a0C –\n\n\tcost €5 — or\u2009so. 😀 日本 \ud83d\n";
    assertEquals(text, ReadableText.of(text));
  }
}
