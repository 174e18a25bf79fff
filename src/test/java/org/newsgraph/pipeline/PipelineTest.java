package org.newsgraph.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.io.ByteSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.article.Article;
import org.newsgraph.article.TextSource;
import org.newsgraph.extract.Claim;
import org.newsgraph.extract.Evidence;
import org.newsgraph.graph.ArticleQuads;
import org.newsgraph.lexicon.read.LexiconException;
import org.newsgraph.lexicon.read.Ontology;
import org.newsgraph.text.Span;

/** The program as a library. */
class PipelineTest {
  private static Pipeline pipeline;

  @BeforeAll
  static void open() throws IOException {
    pipeline = Pipeline.open(Ontology.read(Path.of("ontology")));
  }

  @AfterAll
  static void close() {
    pipeline.close();
  }

  @Test
  void articleBecomesQuadsWithoutAStore() {
    Article article = new Article("a.txt", Optional.empty(), "Spain recognized Ana Lopez.");
    DatasetGraph data = DatasetGraphFactory.create();
    ArticleQuads.of(pipeline.understand(article).graph(), pipeline.run()).forEach(data::add);
    String query =
        """
        PREFIX ex: <https://newsgraph.org/entity/>
        PREFIX ng: <https://newsgraph.org/ontology#>
        ASK {
          GRAPH <https://newsgraph.org/article/a.txt#facts> { ex:spain ng:recognizes ex:ana_lopez }
        }
        """;
    assertTrue(QueryExec.dataset(data).query(query).ask());
  }

  /** The learnt model by itself would say that Chad attacks them. */
  @Test
  void aModelTellsNothingOfWordsThatASenseKnowsToTellNothing() {
    Article article =
        new Article(
            "a.txt",
            Optional.empty(),
            "A Chadian military plane crashed near Lima, killing 46 people and injuring others.");

    Understanding understanding = pipeline.understand(article);

    assertEquals(
        List.of(),
        understanding.claims().stream().filter(c -> c.relation().endsWith("#attacks")).toList());
    assertTrue(
        understanding.decisions().stream()
            .flatMap(decision -> decision.refusal().stream())
            .anyMatch("a sense knows that its words tell nothing"::equals));
  }

  /** Each text says the same two facts, written otherwise. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Spa\u00adin recog\u00adnized A\u200bna Lo\u2060pez.\nChad accused \u2066Weber\u2069 of treason.",
        "Spain recognized Ana Lopez\u2028Chad accused Weber of treason",
        "Spain recognized Ana Lopez\u0085Chad accused Weber of treason",
        "Spain\u0008recognized Ana\u00a0Lopez.\u000bChad accused Weber of treason.\u001a",
        "<p>Spain recognized <b>Ana\nLopez</b>.</p>\n<p>Chad&nbsp;accused &quot;Weber&quot; of treason.</p>",
        "1\tSpain recognized Ana Lopez\tChad accused Weber of treason\tSpain",
      })
  void evidenceStandsAtItsPlacesInTheTextOfTheArticle(String text) throws Exception {
    ByteSource bytes = ByteSource.wrap(text.getBytes(UTF_8));
    Article article = new TextSource("a.txt", "a.txt", bytes).article();
    List<String> claims =
        pipeline.understand(article).claims().stream()
            .filter(Claim::asserted)
            .map(Claim::evidence)
            .map(evidence -> evidence(article.text(), evidence))
            .toList();
    assertEquals(
        List.of("Spain recognized Ana Lopez", "Chad accused Weber"),
        claims.stream().map(words -> words.replace('\u00a0', ' ')).toList());
  }

  private static String evidence(String text, Evidence evidence) {
    assertEquals(evidence.text(), words(text, evidence.span()));
    return words(text, evidence.subject())
        + " "
        + words(text, evidence.cue())
        + " "
        + words(text, evidence.object().orElseThrow());
  }

  private static String words(String text, Span span) {
    return text.substring(span.begin(), span.end());
  }

  @Test
  void anOntologyWithoutWordsToSplitByIsBroken(@TempDir Path folder) throws IOException {
    Files.createDirectory(folder.resolve("en"));
    Files.writeString(
        folder.resolve("en/splitting.ttl"),
        """
        @prefix ng: <https://newsgraph.org/ontology#> .
        <https://example.org/class#abbreviations> a ng:WordClass ; ng:word "etc." .
        """);
    Ontology ontology = Ontology.read(folder);

    LexiconException broken =
        assertThrows(LexiconException.class, () -> Pipeline.open(ontology).close());

    assertEquals(
        "the language: there are no word classes [titleAbbreviations, sentenceOpeners,"
            + " wordPrefixes]",
        broken.problems().get(0).toString());
  }
}
