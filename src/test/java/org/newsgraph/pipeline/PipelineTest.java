package org.newsgraph.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.article.Article;
import org.newsgraph.graph.ArticleQuads;
import org.newsgraph.lexicon.read.LexiconException;
import org.newsgraph.lexicon.read.Ontology;

/** The program as a library. */
class PipelineTest {
  @Test
  void articleBecomesQuadsWithoutAStore() throws IOException {
    Article article = new Article("a.txt", Optional.empty(), "Spain recognized Ana Lopez.");
    DatasetGraph data = DatasetGraphFactory.create();
    try (Pipeline pipeline = Pipeline.open(Ontology.read(Path.of("ontology")))) {
      ArticleQuads.of(pipeline.understand(article).graph(), pipeline.run()).forEach(data::add);
    }
    String query =
        """
        PREFIX ex: <https://newsgraph.org/entity/>
        PREFIX ng: <https://newsgraph.org/ontology#>
        ASK {
          GRAPH <https://newsgraph.org/article/a.txt#facts> { ex:Spain ng:recognizes ex:Ana_Lopez }
        }
        """;
    assertTrue(QueryExec.dataset(data).query(query).ask());
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
