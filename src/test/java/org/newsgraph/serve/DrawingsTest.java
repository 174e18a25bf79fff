package org.newsgraph.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.newsgraph.graph.SampleArticle.RUN;
import static org.newsgraph.graph.SampleArticle.entity;

import java.nio.file.Files;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.newsgraph.entity.Entity;
import org.newsgraph.graph.SampleArticle;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The explorer's networks and timelines in a real browser, over a few invented articles. */
@Tag("slow")
@Timeout(120)
@ExtendWith(InBrowser.class)
@TestInstance(Lifecycle.PER_CLASS)
final class DrawingsTest {
  private final BrowsedStore browsed;
  private final Browser browser;

  DrawingsTest(BrowsedStore browsed) {
    this.browsed = browsed;
    browser = browsed.browser();
  }

  @Test
  void theNeighbourhoodIsDrawnAndGrows() throws Exception {
    browser.open("network?of=Ardenia");
    assertShown(2, 1);
    browser.expect("#f-claims").click();
    assertShown(3, 3);
    assertEquals("/network?of=Ardenia&claims=1", browser.path());
    expand("Mira Orlova");
    assertShown(4, 6);
    assertEquals("/network?of=Ardenia&claims=1&and=Mira_Orlova", browser.path());
    browser.run("document.querySelector('.network').scrollIntoView({ block: 'center' })");
    browser.keepPicture("explorer");
    browser.open("network?of=Ardenia&claims=1&relation=accuses");
    assertShown(2, 1);
    browser.open("network?of=Ardenia&sure=95");
    assertShown(0, 0);
    browser.open("network?of=Ardenia&until=2019-01-31");
    assertShown(2, 1);
    browser.expect("#f-source option[value='february.txt']").click();
    assertShown(0, 0);
    assertEquals("/network?of=Ardenia&until=2019-01-31&source=february.txt", browser.path());
    browser.open("network?of=Belmont&source=february.txt");
    assertShown(2, 1);
    browser.open("network?of=Belmont&source=The+Example");
    assertShown(2, 1);
  }

  @Test
  void aClickInTheDrawingOpensTheWordsOrExpands() throws Exception {
    browser.open("network?of=Ardenia");
    assertShown(2, 1);
    clickInDrawing("edges()[0].renderedMidpoint()");
    browser.await(() -> browser.all(".words .evidence mark.cue").size() == 2);
    assertTrue(
        browser.expect(".words").getText().contains("Ardenia recognizes Mira Orlova."),
        browser.text());
    browser.assertAccessible();
    clickInDrawing("nodes().not('.center')[0].renderedPosition()");
    assertShown(4, 4);
    assertEquals("/network?of=Ardenia&and=Mira_Orlova", browser.path());
    browser.open("network?of=Ardenia&and=Mira_Orlova");
    assertShown(4, 4);
  }

  @Test
  void theDrawingIsSavedAsPngAndSvg() throws Exception {
    browser.open("network?of=Ardenia&claims=1");
    assertShown(3, 3);

    assertTrue(ImageIO.read(browser.download("As PNG", "network.png").toFile()).getWidth() > 100);
    String svg = Files.readString(browser.download("As SVG", "network.svg"));
    assertTrue(svg.startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\""), svg);
    for (String words : List.of("Ardenia", "Mira Orlova", "recognizes", "sanctions (possible)")) {
      assertTrue(svg.contains(">" + words + "</text>"), svg);
    }
  }

  @Test
  void theShortestPathsOfFactsAreFound() {
    browser.open("network?of=Ardenia");
    browser.expect("#path-to").sendKeys("petr", Keys.ENTER);
    browser.await(() -> browser.text().contains("The shortest path has 2 steps."));

    assertEquals("/network?of=Ardenia&to=Jan_Petros", browser.path());
    assertShown(3, 2);
    browser.open("network?of=Ardenia&to=Corland");
    assertTrue(browser.text().contains("No path of at most 4 facts was found."), browser.text());
    browser.expect("#path-to").sendKeys("nobody", Keys.ENTER);
    browser.await(() -> !browser.all("#path-to:invalid").isEmpty());
    assertEquals("/network?of=Ardenia&to=Corland", browser.path());
  }

  @Test
  void severalPathsOfTheSameLengthAreShownAtOnce() {
    SampleArticle ways = new SampleArticle("ways.txt", "2019-03-02");
    Entity corland = entity("Country", "Corland");
    ways.says("Ardenia aids Corland.", entity("Country", "Ardenia"), "aids", corland);
    ways.says("Jan Petros supports Corland.", entity("Person", "Jan Petros"), "supports", corland);
    browsed.store().put(ways.graph(), RUN);
    try {
      browser.open("network?of=Ardenia&to=Jan_Petros");

      assertTrue(browser.text().contains("2 shortest paths have 2 steps each."), browser.text());
      assertShown(4, 4);
    } finally {
      browsed.store().remove(List.of("ways.txt"));
    }
  }

  @Test
  void theTimelineTellsChangesOfStance() throws Exception {
    browser.open("timeline?of=Mira_Orlova&with=Belmont");

    assertTrue(browser.text().contains("Timeline of Mira Orlova and Belmont"), browser.text());
    assertEquals(2, browser.all("svg circle").size());
    assertEquals(
        List.of(
            "2019-01-12 Belmont opposes Mira Orlova",
            "2019-02-03 Belmont supports Mira Orlova – the stance changes"),
        browser.all(".events li").stream().map(WebElement::getText).toList());
    browser.keepPicture("timeline");
    browser.expect("#until").sendKeys(Keys.ARROW_LEFT);
    browser.await(() -> browser.all(".events li").size() == 1);
    assertEquals("2019-01-12", browser.expect("output").getText());
    assertEquals("/timeline?of=Mira_Orlova&with=Belmont&until=2019-01-12", browser.path());
    browser.open("timeline?of=Mira_Orlova&with=Belmont&until=2019-01-12");
    assertEquals(1, browser.all(".events li").size());
    assertEquals("2019-01-12", browser.expect("output").getText());
    browser.expect("#until").sendKeys(Keys.ARROW_RIGHT);
    browser.await(() -> browser.all("svg circle").size() == 2);
  }

  private void expand(String label) {
    browser.all("button").stream()
        .filter(button -> button.getText().equals("Expand " + label))
        .findFirst()
        .orElseThrow()
        .click();
  }

  private void clickInDrawing(String place) {
    Object found =
        browser.run(
            "const { x, y } = document.querySelector('.network')._cyreg.cy."
                + place
                + "; return [x, y]");
    List<?> numbers = (List<?>) found;
    browser.clickAt(".network", (Number) numbers.get(0), (Number) numbers.get(1));
  }

  private void assertShown(int nodes, int edges) {
    browser.await(
        () ->
            (nodes + " " + edges)
                .equals(
                    browser.run(
                        "const d = document.querySelector('.network')?.dataset ?? {};"
                            + " return d.nodes + ' ' + d.edges")));
  }
}
