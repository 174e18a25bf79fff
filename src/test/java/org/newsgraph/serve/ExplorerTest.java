package org.newsgraph.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The explorer in a real browser, over a graph of a few invented articles. */
@Tag("slow")
@Timeout(120)
@TestInstance(Lifecycle.PER_CLASS)
final class ExplorerTest {
  private final BrowsedStore browsed;
  private final Browser browser;

  ExplorerTest(@TempDir Path folder) throws Exception {
    browsed =
        BrowsedStore.open(
            folder,
            store -> {
              store.putSenses(ImmutableList.of(SampleNews.SENSE), "digest");
              SampleNews.putInto(store);
            });
    browser = browsed.browser();
  }

  @AfterEach
  void nothingIsComplainedOf() {
    browser.assertNoComplaints();
  }

  @AfterAll
  void close() {
    browsed.close();
  }

  @Test
  void somebodyIsFoundByAnyNameWhileTyping() {
    browser.open("");
    WebElement field = browser.expect("#name");
    field.sendKeys("president orl");
    assertEquals(
        "Mira Orlova (President Orlova) Person", browser.expect("#found [role=option]").getText());
    field.sendKeys(Keys.ARROW_DOWN, Keys.ENTER);
    browser.await(() -> browser.text().contains("3 names"));

    assertEquals("/entity/Mira_Orlova", browser.path());
    browser.open("search?q=republic");
    assertTrue(browser.text().contains("Ardenia (Republic of Ardenia)"), browser.text());
  }

  @Test
  void sentencesAreFoundByTheirWords() {
    browser.open("search?q=meeting+nobody");
    assertTrue(browser.text().contains("Nobody of that name"), browser.text());
    assertEquals(
        "Belmont meets Jan Petros (denied) february.txt, 2019-02-03",
        browser.expect(".sentences summary").getText());
    browser.expect(".sentences summary").click();
    browser.await(() -> browser.text().contains("it meets nobody."));
    browser.open("search?q=" + "%22(*%3F%5B%2F");
    assertTrue(browser.text().contains("Nobody of that name"), browser.text());
  }

  @Test
  void anEntityTellsWhoItIsAndWhatItDoes() throws Exception {
    browser.open("entity/Ardenia");
    String text = browser.text();

    assertTrue(text.contains("Country"), text);
    assertTrue(text.contains("Q7 at Wikidata"), text);
    assertTrue(
        text.contains(
            "recognizes\nMira Orlova (in some articles as president) since 2019-01-12, 2 articles"),
        text);
    assertTrue(text.contains("What is no fact"), text);
    assertTrue(text.contains("Belmont possible since 2019-02-03, 1 article"), text);
    assertTrue(text.contains("Belmont attributed to Jan Petros"), text);
    browser.keepPicture("entity");
    browser.open("entity/Mira_Orlova");
    assertTrue(browser.text().contains("holds role president since 2019-01-12"), browser.text());
    assertTrue(browser.text().contains("recognizes – by others\nArdenia"), browser.text());
    browser.open("entity/Belmont");
    assertTrue(browser.text().contains("Jan Petros denied"), browser.text());
  }

  @Test
  void everyStatementOpensItsEvidence() throws Exception {
    browser.open("entity/Ardenia");
    browser.expect("h3 + ul summary").click();
    browser.await(() -> browser.all(".evidence").size() == 2);

    WebElement first = browser.all(".evidence").get(0);
    assertEquals(
        "😀 Ardenia recognizes Mira Orlova.", first.findElement(css("blockquote")).getText());
    assertEquals("Ardenia", first.findElement(css("mark.subject")).getText());
    assertEquals("reco", first.findElement(css("mark.cue")).getText());
    assertEquals("Orlova", first.findElement(css("mark.object")).getText());
    String text = first.getText();
    assertTrue(text.contains("Ardenia chooses"), text);
    assertTrue(text.contains("The Example 2019-01-12"), text);
    assertTrue(text.contains("the article itself"), text);
    assertTrue(text.contains("93 %"), text);
    assertTrue(text.contains("recognize (verb: subject, object)"), text);
    assertTrue(text.contains("Chad recognized Weber."), text);
    browser.keepPicture("evidence");
    first.findElement(css("dd a[href^='/claim/']")).click();
    browser.await(() -> browser.path().startsWith("/claim/"));
    browser.awaitView();
    assertEquals("Ardenia recognizes Mira Orlova as president", browser.expect("h1").getText());
    browser.expect("a[href^='/article/']").click();
    browser.await(() -> browser.text().contains("4 claims, 4 facts"));
    assertEquals("/article/mon%2Fjanuary%201.txt", browser.path());
  }

  @Test
  void theNeighbourhoodIsDrawnAndGrows() throws Exception {
    browser.open("network?of=Ardenia");
    assertShown(2, 1);
    browser.expect("#f-claims").click();
    assertShown(3, 3);
    assertEquals("/network?of=Ardenia&claims=1", browser.path());
    for (WebElement button : browser.all("button")) {
      if (button.getText().equals("Expand Mira Orlova")) {
        button.click();
        break;
      }
    }
    assertShown(4, 6);
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
  void theShortestPathOfFactsIsFound() {
    browser.open("network?of=Ardenia&to=Jan_Petros");

    assertTrue(browser.text().contains("The shortest path has 2 steps."), browser.text());
    assertShown(3, 2);
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

  @Test
  void contradictionsStandSideBySide() throws Exception {
    browser.open("contradictions");

    assertTrue(browser.text().contains("1 statement that some make and others deny"));
    assertEquals("Corland supports Dovria", browser.expect(".contradiction h2").getText());
    assertEquals(
        List.of("It holds\nThe Example 2019-01-20", "It does not hold\ndenied.txt 2019-02-10"),
        browser.all(".sides > div").stream().map(WebElement::getText).toList());
    browser.all(".sides summary").get(1).click();
    browser.await(() -> browser.text().contains("Corland never supported Dovria."));
    browser.keepPicture("contradictions");
    browser.open("contradictions?of=Belmont");
    assertTrue(browser.text().contains("Nobody denies"), browser.text());
  }

  @Test
  void whatChangedBetweenTwoDaysIsTold() throws Exception {
    browser.open("changes?from=2019-01-12&to=2019-02-28");

    assertEquals(
        "Changes of stance\n2019-02-03 Belmont supports Mira Orlova", part("Changes of stance"));
    assertEquals(
        "Denied or ended\n2019-02-03 Belmont meets Jan Petros (denied)\n"
            + "2019-02-10 Corland supports Dovria (denied)",
        part("Denied or ended"));
    assertEquals("Told again\n2019-02-03 Ardenia recognizes Mira Orlova", part("Told again"));
    browser.keepPicture("changes");
    browser.open("changes?of=Jan_Petros&from=2019-01-01&to=2019-01-31");
    assertEquals("New facts\n2019-01-12 Jan Petros supports Mira Orlova", part("New facts"));
    browser.expect("form.filters button").click();
    browser.await(
        () -> browser.path().equals("/changes?from=2019-01-01&to=2019-01-31&of=Jan_Petros"));
    browser.open("changes");
    assertTrue(browser.path().equals("/changes"), browser.path());
    assertEquals("2019-03-01", browser.expect("#c-to").getAttribute("value"));
  }

  private String part(String title) {
    return browser.all("section").stream()
        .map(WebElement::getText)
        .filter(text -> text.startsWith(title))
        .findFirst()
        .orElse("");
  }

  @Test
  void savedQuestionsAreForms() throws Exception {
    browser.open("queries");
    assertTrue(browser.text().contains("Who recognizes whom"), browser.text());
    browser.open("queries/recognitions?actor=orlova");
    assertEquals("Ardenia", browser.expect("tbody td").getText());
    browser.open("queries/most-reported");
    browser.all("summary").get(0).click();
    assertFalse(browser.all("meter").isEmpty());
    browser.open("queries/stance");
    assertTrue(browser.all("table").isEmpty());
    browser.expect("#p-actor").sendKeys("Belmont", Keys.ENTER);
    browser.await(() -> browser.path().equals("/queries/stance?actor=Belmont"));
    browser.await(() -> browser.all("tbody tr").size() == 3);
    browser.open("queries/recognitions?asOf=2018-12-31");
    assertTrue(browser.text().contains("0 rows"), browser.text());
    browser.keepPicture("question");
  }

  @Test
  void ownQuestionsAreAskedInTheEditor() throws Exception {
    browser.open("sparql?query=ASK%20%7B%7D");
    browser.await(() -> browser.text().contains("Yes."));
    browser.open("sparql");
    browser.await(() -> browser.text().contains("SELECT ?who ?whom"));
    browser.expect("main button").click();
    browser.await(() -> browser.text().contains("3 rows"));
    browser.keepPicture("sparql");
    browser.open("sparql?query=SELECT%20*%20%7B");
    browser.await(() -> browser.expect(".refused").getText().contains("Parse error"));
    browser.forgetComplaints("400");
  }

  @Test
  void wordsOfArticlesAreNeverMarkup() throws Exception {
    for (String path :
        List.of("", "search?q=script", "queries/actors", "article/nasty%20%3Cb%3E%22.txt")) {
      browser.open(path);
      assertHarmless();
    }
    browser.open("search?q=" + "x".repeat(150));
    browser.expect("main li a").click();
    browser.await(() -> browser.text().contains("accuses – by others"));
    browser.expect("section h3 + ul summary").click();
    browser.expect(".evidence mark.cue");
    assertHarmless();
    assertTrue(browser.fits());
    browser.keepPicture("nasty");
    browser.expect(".links a").click();
    browser.await(() -> browser.path().startsWith("/network"));
    assertShown(2, 1);
    assertHarmless();
  }

  private void assertHarmless() {
    assertFalse(String.valueOf(browser.run("return document.title")).equals("caught"));
    assertEquals(0, browser.all("main img, main script, main b").size(), browser.path());
  }

  @Test
  void everythingWorksByKeyboard() {
    browser.open("");
    browser.tabTo("To the content");
    browser.press(Keys.ENTER);
    browser.tabTo("Mira Orlova");
    browser.press(Keys.ENTER);
    browser.await(() -> browser.path().equals("/entity/Mira_Orlova"));
    browser.awaitView();
    browser.await(() -> "view".equals(browser.focused().getAttribute("id")));
    browser.tabTo("Ardenia");
    browser.press(Keys.ENTER);
    browser.expect(".evidence");
    browser.run("history.back()");
    browser.await(() -> browser.text().contains("Most spoken of"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "search?q=orl",
        "entity/Ardenia",
        "article/mon%2Fjanuary%201.txt",
        "network?of=Ardenia&claims=1",
        "timeline?of=Mira_Orlova",
        "contradictions",
        "changes?from=2019-01-12&to=2019-02-28",
        "queries",
        "queries/most-reported",
        "sparql",
        "entity/nobody"
      })
  void everybodyCanReadEveryView(String path) throws Exception {
    browser.open(path);
    browser.run("document.querySelectorAll('details').forEach(d => d.open = true)");
    browser.await(() -> !browser.text().contains("Loading …"));
    browser.assertAccessible();
    browser.resize(390);
    assertTrue(browser.fits(), path);
    browser.resize(1200);
    browser.forgetComplaints("404");
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

  @Test
  void allFilesTogetherAreSmall() throws Exception {
    long bytes = 0;
    for (String file :
        List.of("lib/cytoscape.esm.min.mjs", "lib/yasqe.min.js", "lib/yasqe.min.css")) {
      bytes +=
          packed(Resources.toByteArray(Resources.getResource(Pages.class, "explorer/" + file)));
    }
    try (Stream<Path> own =
        Files.list(Path.of("src/main/resources/org/newsgraph/serve/explorer"))) {
      for (Path file : own.toList()) {
        bytes += packed(Files.readAllBytes(file));
      }
    }
    assertTrue(bytes < 350_000, bytes + " bytes");
  }

  private static int packed(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.size();
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

  private static By css(String selector) {
    return By.cssSelector(selector);
  }
}
