package org.newsgraph.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.WebElement;

/** The explorer in a real browser, over a graph of 5,000 invented articles. */
@Tag("slow")
@Timeout(300)
@ExtendWith(InBrowser.class)
@TestInstance(Lifecycle.PER_CLASS)
final class ManyNewsTest {
  private static final int ARTICLES = 5_000;

  private final BrowsedStore browsed;
  private final Browser browser;

  ManyNewsTest(@TempDir Path folder, Browser shared) throws Exception {
    browsed = BrowsedStore.open(folder, store -> ManyNews.putInto(store, ARTICLES, 2), shared);
    browser = browsed.browser();
  }

  @AfterAll
  void close() throws Exception {
    browsed.close();
  }

  @Test
  void everyViewOfTheMostSpokenOfIsShown() throws Exception {
    browser.open("");
    assertTrue(browser.text().contains("5000 articles and 10000 claims"), browser.text());
    browser.keepPicture("many-home");
    browser.expect(".actors a").click();
    browser.await(() -> browser.path().startsWith("/entity/"));
    browser.awaitView();
    String key = browser.path().substring("/entity/".length());
    browser.expect("h3 + ul summary").click();
    browser.expect(".evidence mark.cue");
    browser.open("network?of=" + key);
    browser.expect(".network[data-edges]");
    int edges = Integer.parseInt(browser.expect(".network").getAttribute("data-edges"));
    assertTrue(10 < edges && edges <= 300, edges + " edges");
    browser.keepPicture("many-network");
    browser.open("timeline?of=" + key);
    assertTrue(browser.all(".events li").size() > 100);
    browser.open("changes?of=" + key + "&from=2016-01-01&to=2016-12-31");
    assertTrue(browser.text().contains("New facts"), browser.text());
    browser.open("contradictions?of=" + key);
    assertTrue(browser.text().contains("some make and others deny"), browser.text());
  }

  @Test
  void namesAndSentencesAreFoundAmongMany() {
    browser.open("");
    String name = browser.expect(".actors a").getText();
    WebElement field = browser.expect("#name");
    field.sendKeys("president " + name.substring(0, name.length() - 2));
    assertTrue(browser.expect("#found [role=option]").getText().startsWith(name));
    browser.open("search?q=" + name.replace(" ", "+") + "+recognized");
    assertEquals(50, browser.all(".sentences summary").size());
    assertTrue(browser.expect(".sentences summary").getText().contains("recognizes"));
  }

  @Test
  void savedQuestionsAreAnsweredAndContradictionsShown() {
    browser.open("queries/recognitions");
    assertTrue(browser.all("tbody tr").size() > 10);
    browser.open("contradictions");
    assertTrue(browser.all(".contradiction").size() > 10);
  }
}
