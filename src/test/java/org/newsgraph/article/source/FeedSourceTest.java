package org.newsgraph.article.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;

class FeedSourceTest {
  @Test
  void itemsOfRssAreArticlesWithTheirTextsOrSummaries() {
    assertEquals(
        ImmutableList.of(
            "https://news.example/1 | 2019-02-02 | Talks | https://news.example/1 | Evening News |"
                + " Spain met Garcia./It agreed.",
            "a.rss/guid-2 | - | Trip | - | Evening News | Chad left.",
            "# SKIPPED d/a.rss, entry 3: it has no text"),
        Told.by(
            "a.rss",
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
            <channel><title>Evening News</title><link>https://news.example/</link>
            <description>News</description>
            <item><title>Talks</title><link>https://news.example/1</link>
            <pubDate>Sat, 02 Feb 2019 10:00:00 GMT</pubDate><description>Short.</description>
            <content:encoded><![CDATA[<p>Spain met Garcia.</p><p>It agreed.</p>]]></content:encoded>
            </item>
            <item><title>Trip</title><guid isPermaLink="false">guid-2</guid>
            <description>Chad &lt;b&gt;left&lt;/b&gt;.</description></item>
            <item><title>Nothing</title></item>
            </channel></rss>
            """));
  }

  @Test
  void entriesOfAtomAreArticles() {
    assertEquals(
        ImmutableList.of(
            "https://news.example/1 | 2019-02-02 | Talks | https://news.example/1 | Evening News |"
                + " Spain met Garcia."),
        Told.by(
            "a.atom",
            """
            <feed xmlns="http://www.w3.org/2005/Atom"><title>Evening News</title>
            <id>urn:f</id><updated>2019-02-02T10:00:00Z</updated>
            <entry><title>Talks</title><id>urn:1</id><link href="https://news.example/1"/>
            <updated>2019-02-02T10:00:00Z</updated>
            <content type="html">&lt;p&gt;Spain met Garcia.&lt;/p&gt;</content></entry></feed>
            """));
  }

  @Test
  void otherXmlIsAnotherKindOfFileAndABombIsRefused() {
    assertEquals(
        ImmutableList.of(
            "! ForeignInputException d/a.xml cannot be read: it is no feed in RSS or Atom"),
        Told.by("a.xml", "<library><book/></library>"));
    String bomb =
        """
        <!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>
        <rss version="2.0"><channel><title>&b;</title></channel></rss>
        """;
    assertTrue(Told.by("a.xml", bomb).get(0).contains("its XML is broken"), bomb);
  }
}
