package org.newsgraph.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** What the explorer answers to questions, in a real browser over a few invented articles. */
@Tag("slow")
@Timeout(120)
@ExtendWith(InBrowser.class)
@TestInstance(Lifecycle.PER_CLASS)
final class QuestionsTest {
  private final Browser browser;

  QuestionsTest(BrowsedStore browsed) {
    browser = browsed.browser();
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
  void answersAreSavedAsCsv() throws Exception {
    browser.open("queries/recognitions");

    assertEquals(
        List.of("subject,object,role,since,articles", "Ardenia,Mira Orlova,president,2019-01-12,2"),
        Files.readAllLines(browser.download("As CSV", "recognitions.csv")));
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
  void theEditorCompletesTheOntologysTerms() {
    browser.open("sparql");
    browser.run(
        "const editor = document.querySelector('.CodeMirror').CodeMirror;"
            + "editor.setValue('PREFIX ng: <https://newsgraph.org/ontology#>'"
            + " + ' SELECT * { ?who ng:recog');"
            + "editor.focus(); editor.setCursor(editor.lineCount(), 0)");
    browser.press(Keys.chord(Keys.CONTROL, Keys.SPACE));
    browser.await(() -> browser.text().contains("ng:recognizes"));
  }

  private String part(String title) {
    return browser.all("section").stream()
        .map(WebElement::getText)
        .filter(text -> text.startsWith(title))
        .findFirst()
        .orElse("");
  }
}
