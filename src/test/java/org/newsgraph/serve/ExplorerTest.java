package org.newsgraph.serve;

import static com.google.common.base.Preconditions.checkNotNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.io.Resources;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.lexicon.Namespaces;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The explorer in a real browser, over a graph of a few invented articles. */
@Tag("slow")
@Timeout(120)
@ExtendWith(InBrowser.class)
@TestInstance(Lifecycle.PER_CLASS)
final class ExplorerTest {
  private final BrowsedStore browsed;
  private final Browser browser;

  ExplorerTest(BrowsedStore browsed) {
    this.browsed = browsed;
    browser = browsed.browser();
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
  void whatIsNoFactStandsApartWithTheReason() {
    browser.open("entity/Dovria");
    WebElement apart = browser.all("section").get(browser.all("section").size() - 1);

    assertEquals(
        List.of(
            "What is no fact",
            "accuses",
            "Corland too unsure since 2019-03-01, 1 article",
            "aids",
            "Corland ended since 2019-03-01, 1 article",
            "meets",
            "Corland planned since 2019-03-01, 1 article",
            "supports – by others",
            "Corland denied since 2019-02-10, 1 article",
            "threatens",
            "Corland asked for since 2019-03-01, 1 article"),
        apart.getText().lines().map(String::strip).toList());
    apart.findElement(css("summary")).click();
    browser.await(() -> browser.text().contains("statements-0a, a learnt model of newsgraph"));
    assertTrue(browser.text().contains("30 %"), browser.text());
  }

  @Test
  void namesTellWhyTheyAreOneNode() {
    browsed.store().edit(ExplorerTest::judge);
    browser.open("entity/Mira_Orlova");
    browser.expect(".names summary").click();

    String text = browser.expect(".names").getText();
    browsed.store().edit(data -> data.removeGraph(node("identity")));
    assertTrue(text.contains("President Orlova in 2 articles"), text);
    assertTrue(text.contains("The same: Mrs Orlova and M_Orlova – one office in 3 articles"), text);
  }

  /** As the layer of judgements writes it. */
  private static void judge(DatasetGraph data) {
    Node judgement = node("identity#1");
    quad(data, judgement, "verdict", node("ontology#same"));
    quad(data, judgement, "one", node("entity/Mrs_Orlova"));
    quad(data, judgement, "other", node("entity/M_Orlova"));
    quad(data, judgement, "reason", NodeFactory.createLiteralString("one office"));
    quad(data, judgement, "mentions", NodeFactory.createLiteralDT("3", XSDDatatype.XSDinteger));
    data.add(node("identity"), judgement, RDF.type.asNode(), node("ontology#Judgement"));
    Node appearance = node("article/x#1");
    quad(data, appearance, "appearsAs", node("entity/Mrs_Orlova"));
    quad(data, appearance, "identifiedAs", node("entity/Mira_Orlova"));
    quad(data, appearance, "toldLabel", NodeFactory.createLiteralString("Mrs Orlova"));
  }

  @Test
  void nearCopiesAreOneWitness() {
    Node copy = node("article/february.txt");
    browsed.store().edit(data -> quad(data, copy, "copyOf", node("article/mon%2Fjanuary%201.txt")));
    browser.open("entity/Ardenia");
    String text = browser.text();
    browsed.store().edit(data -> data.removeGraph(node("identity")));

    assertTrue(text.contains("as president) since 2019-01-12, 1 article"), text);
  }

  private static void quad(DatasetGraph data, Node subject, String property, Node value) {
    data.add(node("identity"), subject, node("ontology#" + property), value);
  }

  private static Node node(String name) {
    return NodeFactory.createURI(Namespaces.HOME + "/" + name);
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
    assertTrue(
        text.contains(
            "recognize (verb: subject, object) -> nothing, a sense of the lexicon of newsgraph"),
        text);
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
    browser.expect(".network[data-edges='1']");
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
        "search?q=recognizes",
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
    assertReadable(path);
  }

  @Test
  void everybodyCanReadTheWordsOfAClaim() throws Exception {
    browser.open("entity/Ardenia");
    browser.expect("h3 + ul summary").click();
    browser.await(() -> browser.all(".evidence").size() == 2);

    String claim = browser.expect("dd a[href^='/claim/']").getAttribute("href");
    assertReadable(checkNotNull(claim).replaceAll("^.*(?=claim/)", ""));
  }

  private void assertReadable(String path) throws IOException {
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

  private static By css(String selector) {
    return By.cssSelector(selector);
  }
}
