package org.newsgraph.graph;

import static org.newsgraph.graph.SampleArticle.entity;

import java.nio.file.Path;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.entity.Entity;

@TestInstance(Lifecycle.PER_CLASS)
class AnswersTest {
  private static final Path EXPECTED = Path.of("src/test/resources/org/newsgraph/graph/answers");
  private static final Entity FRANCE = entity("Country", "France", "Paris");
  private static final Entity SPAIN = entity("Country", "Spain", "Madrid");
  private static final Entity LOPEZ = entity("Person", "Ana Lopez", "Lopez", "López");
  private static final Entity WEBER = entity("Person", "Karl Weber", "Weber");

  private final GraphStore store;
  private final Queries queries = Queries.of(Path.of("queries"));

  AnswersTest(@TempDir Path temp) {
    store = GraphStore.open(temp.resolve("store"));
  }
}
