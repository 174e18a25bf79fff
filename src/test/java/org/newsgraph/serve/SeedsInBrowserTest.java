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
import org.newsgraph.cli.Shell;
import org.openqa.selenium.Keys;

/** The explorer in a real browser, over the graph that the command makes of the seeds. */
@Tag("slow")
@Timeout(300)
@ExtendWith(InBrowser.class)
@TestInstance(Lifecycle.PER_CLASS)
final class SeedsInBrowserTest {
  private final BrowsedStore browsed;
  private final Browser browser;

  SeedsInBrowserTest(@TempDir Path folder, Browser shared) throws Exception {
    Path store = folder.resolve("store");
    assertEquals(0, Shell.newsgraph("build", "seeds", "--store", store.toString()).code());
    browsed = BrowsedStore.open(store, built -> {}, shared);
    browser = browsed.browser();
  }

  @AfterAll
  void close() throws Exception {
    browsed.close();
  }

  @Test
  void somebodyIsFoundAndRead() throws Exception {
    browser.open("");
    browser.expect("#name").sendKeys("guai");
    browser.await(() -> browser.expect("#found [role=option]").getText().contains("Juan Guaido"));
    browser.press(Keys.ARROW_DOWN, Keys.ENTER);
    browser.await(() -> browser.text().contains("recognizes – by others"));
    assertTrue(browser.text().contains("What is no fact"), browser.text());
    browser.expect("h3 + ul summary").click();
    browser.expect(".evidence mark.cue");
    assertTrue(browser.text().contains("a sense of the lexicon"), browser.text());
    browser.assertAccessible();
    browser.keepPicture("seeds-entity");
  }

  @Test
  void drawingsAndComparisonsAreShown() throws Exception {
    browser.open("network?of=juan_guaido");
    browser.expect(".network[data-edges]");
    assertTrue(Integer.parseInt(browser.expect(".network").getAttribute("data-edges")) > 5);
    browser.keepPicture("seeds-network");
    browser.open("network?of=juan_guaido&to=russia");
    assertTrue(browser.text().contains("shortest path"), browser.text());
    browser.open("timeline?of=juan_guaido");
    assertTrue(browser.all("svg circle").size() > 1);
    browser.open("changes?from=2019-02-01&to=2019-02-02");
    assertTrue(browser.text().contains("New facts"), browser.text());
    browser.open("contradictions");
    browser.expect("h1");
  }

  @Test
  void questionsAreAnswered() {
    browser.open("queries/recognitions");
    assertTrue(browser.all("tbody tr").size() > 1);
    browser.open("sparql");
    browser.expect("main button").click();
    browser.await(() -> browser.text().contains("rows"));
  }

  @Test
  void theFirstPageIsThereWithinASecond() {
    browser.open("");
    browser.open("");
    Number painted =
        (Number)
            browser.run(
                "return performance.getEntriesByName('first-contentful-paint')[0].startTime");

    assertTrue(painted.doubleValue() < 1_000, painted.toString());
  }
}
