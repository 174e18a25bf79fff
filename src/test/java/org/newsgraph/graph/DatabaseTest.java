package org.newsgraph.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.Iterators;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {
  private static final Node GRAPH = NodeFactory.createURI("urn:graph");

  private final Path folder;

  DatabaseTest(@TempDir Path temp) {
    folder = temp.resolve("store");
  }

  private static void add(DatasetGraph data, int begin, int end) {
    IntStream.range(begin, end).mapToObj(DatabaseTest::quad).forEach(data::add);
  }

  private static Quad quad(int number) {
    return Quad.create(
        GRAPH,
        NodeFactory.createURI("urn:subject:" + number),
        NodeFactory.createURI("urn:property"),
        NodeFactory.createLiteralString("Words of number " + number));
  }

  /**
   * Jena 5.6 that writes on after an abort of this size gives out numbers of nodes anew, and then
   * every scan of the data fails: apache/jena GH-3877.
   */
  @Test
  void whatIsWrittenAfterAnAbortedTransactionCanBeRead() {
    try (Database database = Database.open(folder)) {
      database.write(data -> add(data, 0, 20_000));
    }
    try (Database database = Database.open(folder)) {
      assertThrows(
          IllegalStateException.class,
          () ->
              database.write(
                  data -> {
                    add(data, 20_000, 23_000);
                    throw new IllegalStateException("the writer fails");
                  }));
      assertEquals(
          300, database.read(data -> Iterators.size(Iterators.limit(data.find(), 300))).intValue());
      database.write(data -> add(data, 23_000, 23_300));
      assertEquals(20_301, size(database));
    }
    try (Database database = Database.open(folder)) {
      assertEquals(20_301, size(database));
    }
  }

  @Test
  void aDiskWithoutRoomIsNamedBeforeAnythingIsWritten() throws IOException {
    Files.createDirectories(folder);
    StoreFolder.expectRoom(folder, 1);
    GraphException failure =
        assertThrows(GraphException.class, () -> StoreFolder.expectRoom(folder, Long.MAX_VALUE));
    assertTrue(
        String.valueOf(failure.getMessage())
            .matches("The disk of the store .*store is nearly full: \\d+ MB are free, and .*"),
        failure.getMessage());
  }

  /** How many quads can be read, each with its words: those written and the mark of the layout. */
  private static int size(Database database) {
    return database.read(
        data -> Math.toIntExact(data.stream().filter(quad -> !quad.toString().isEmpty()).count()));
  }
}
