package org.newsgraph.graph.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.newsgraph.graph.SampleArticle.RUN;
import static org.newsgraph.graph.SampleArticle.entity;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.entity.Entity;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.graph.GraphException;
import org.newsgraph.graph.GraphStore;
import org.newsgraph.graph.SampleArticle;
import org.newsgraph.lexicon.Modality;
import org.newsgraph.lexicon.Namespaces;
import org.newsgraph.lexicon.Phase;
import org.newsgraph.lexicon.read.Ontology;

@TestInstance(Lifecycle.PER_CLASS)
class AnswersTest {
  private static final Path EXPECTED =
      Path.of("src/test/resources/org/newsgraph/graph/query/answers");
  private static final Entity FRANCE = entity("Country", "France", "Paris");
  private static final Entity SPAIN = entity("Country", "Spain", "Madrid");
  private static final Entity LOPEZ = entity("Person", "Ana Lopez", "Lopez", "López");
  private static final Entity WEBER = entity("Person", "Karl Weber", "Weber");

  private final GraphStore store;
  private final Queries queries = Queries.of(Path.of("queries"));

  AnswersTest(@TempDir Path temp) throws IOException {
    store = GraphStore.open(temp.resolve("store"));
    store.putOntology(Ontology.read(Path.of("ontology")));
    store.put(january(), RUN);
    store.put(february(), RUN);
    store.put(undated(), RUN);
  }

  @AfterAll
  void close() {
    store.close();
  }

  private static ArticleGraph january() {
    SampleArticle article = new SampleArticle("january.txt", "2019-01-31");
    article
        .says("France recognizes Lopez since Tuesday.", FRANCE, "recognizes", LOPEZ)
        .time("2019-01-29", "Tuesday")
        .role("acting president");
    article.says("Spain supports Weber.", SPAIN, "supports", WEBER);
    article.says("Lopez holds the office.", LOPEZ, "holdsRole", "opposition leader");
    article.says("Weber claims to be president.", WEBER, "claimsRole", "president");
    article
        .says("Spain may recognize Lopez.", SPAIN, "recognizes", LOPEZ)
        .modality(Modality.POSSIBLE);
    article.says("Weber meets Spain in Madrid.", WEBER, "meets", SPAIN);
    return article.graph();
  }

  private static ArticleGraph february() {
    SampleArticle article = new SampleArticle("february.txt", "2019-02-10");
    article
        .says("Spain no longer supports Weber.", SPAIN, "supports", WEBER)
        .negative()
        .phase(Phase.END);
    article.says("Paris said that Spain supports Weber.", SPAIN, "supports", WEBER).source(FRANCE);
    article.says("Spain opposes Weber.", SPAIN, "opposes", WEBER);
    article.says("France recognizes Lopez.", FRANCE, "recognizes", LOPEZ);
    article.says("Lopez will meet France.", LOPEZ, "meets", FRANCE).modality(Modality.INTENDED);
    article.says("France accuses Weber.", FRANCE, "accuses", WEBER);
    return article.graph();
  }

  private static ArticleGraph undated() {
    SampleArticle article = new SampleArticle("undated.txt", "");
    article
        .says("France did not recognize Lopez in 2018.", FRANCE, "recognizes", LOPEZ)
        .negative()
        .time("2018", "2018");
    article.says("Weber holds the office.", WEBER, "holdsRole", "general");
    return article.graph();
  }

  @Test
  void everySavedQueryGivesTheExpectedAnswers() throws IOException {
    for (SavedQuery query : queries.all()) {
      String expected = Files.readString(EXPECTED.resolve(query.name() + ".txt"));
      String actual =
          expected
              .lines()
              .filter(line -> line.startsWith("$"))
              .map(line -> line + "\n" + answer(query, line))
              .collect(Collectors.joining("\n"));
      assertEquals(expected, actual, query.name());
    }
  }

  /** The answer to a line such as "$ actor=Madrid; as-of=2019-02-01". */
  private String answer(SavedQuery query, String line) {
    Map<String, String> values = new HashMap<>();
    for (String each : Splitter.on("; ").omitEmptyStrings().split(line.substring(1).strip())) {
      List<String> pair = Splitter.on('=').limit(2).splitToList(each);
      values.put(pair.get(0), pair.get(1));
    }
    Optional<LocalDate> asOf = Optional.ofNullable(values.remove("as-of")).map(LocalDate::parse);
    return answer(query, values, asOf, ResultFormat.TABLE);
  }

  private String answer(
      SavedQuery query, Map<String, String> values, Optional<LocalDate> asOf, ResultFormat format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Answers.write(store, query, values, asOf, format, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private String answer(String sparql, ResultFormat format) {
    return answer(SavedQuery.parse("own", sparql), ImmutableMap.of(), Optional.empty(), format);
  }

  @Test
  void valuesAreBoundAndNeverPasted() {
    SavedQuery roles = queries.expect("roles");
    String attack = "x\") } ?s ?p ?o . FILTER(\"x\" = \"x";
    assertEquals(
        "person,role,standing,since,articles\r\n",
        answer(roles, Map.of("actor", attack), Optional.empty(), ResultFormat.CSV));
  }

  @Test
  void rowsComeInEveryFormat() {
    String query = "SELECT ?x ?y { VALUES (?x ?y) { (\"a\\n b\" ng:meets) (3 UNDEF) } }";
    String sparql = "PREFIX ng: <" + Namespaces.NG + "> " + query;
    assertEquals(
        "x    y\n---  --------\na b  ng:meets\n3\n2 rows\n", answer(sparql, ResultFormat.TABLE));
    assertEquals(
        "x,y\r\n\"a\n b\"," + Namespaces.NG + "meets\r\n3,\r\n", answer(sparql, ResultFormat.CSV));
    assertEquals(
        "?x\t?y\n\"a\\n b\"\t<" + Namespaces.NG + "meets>\n3\t\n",
        answer(sparql, ResultFormat.TSV));
    assertEquals(
        2, answer(sparql, ResultFormat.JSON).split("\"type\": \"literal\"", -1).length - 1);
  }

  @Test
  void otherQuestionsAreAnsweredToo() {
    String prefix = "PREFIX ng: <" + Namespaces.NG + "> PREFIX ex: <" + Namespaces.ENTITY + "> ";
    assertEquals("yes\n", answer(prefix + "ASK { ex:Spain ng:supports ?x }", ResultFormat.TABLE));
    assertEquals(
        "<https://newsgraph.org/entity/France> <urn:x> <https://newsgraph.org/entity/Ana_Lopez>"
            + " .\n",
        answer(
            prefix + "CONSTRUCT { ?x <urn:x> ?y } WHERE { ?x ng:recognizes ?y }",
            ResultFormat.JSON));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          FROM <https://newsgraph.org/article/january.txt#facts> { ?who ng:supports ?whom }                 | Spain
          FROM <https://newsgraph.org/article/february.txt#facts> { ?who ng:supports ?whom }                |
          FROM <urn:none> { ?who ng:supports ?whom }                                                        |
          FROM NAMED <https://newsgraph.org/article/january.txt#facts> { GRAPH ?g { ?who ng:supports ?x } } | Spain
          FROM NAMED <https://newsgraph.org/article/january.txt#facts> { ?who ng:supports ?whom }           |
          """)
  void onlyTheGraphsThatTheQueryNamesAreAsked(String query, @Nullable String who) {
    String select =
        "PREFIX ng: <%s> SELECT (STRAFTER(STR(?who), 'entity/') AS ?name) %s"
            .formatted(Namespaces.NG, query);
    assertEquals("name\r\n" + (who == null ? "" : who + "\r\n"), answer(select, ResultFormat.CSV));
  }

  @Test
  void otherMachinesAreNotAsked() {
    GraphException failure =
        assertThrows(
            GraphException.class,
            () ->
                answer(
                    "SELECT * { SERVICE <http://127.0.0.1:1/sparql> { ?s ?p ?o } }",
                    ResultFormat.TABLE));
    assertTrue(
        String.valueOf(failure.getMessage())
            .startsWith("The query own cannot be run: SERVICE execution disabled"),
        failure.getMessage());
  }
}
