package org.newsgraph.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.newsgraph.graph.SampleArticle.RUN;
import static org.newsgraph.graph.SampleArticle.entity;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.entity.Entity;
import org.newsgraph.lexicon.Modality;
import org.newsgraph.lexicon.Phase;

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
