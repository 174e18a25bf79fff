package org.newsgraph.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.newsgraph.graph.GraphStoreTest.france;
import static org.newsgraph.graph.SampleArticle.RUN;

import com.google.common.collect.ImmutableSortedSet;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Folders that are no stores, or whose stores are damaged, forbidden or in use. */
final class StoreFolderTest {
  private final Path folder;

  StoreFolderTest(@TempDir Path temp) {
    folder = temp.resolve("store");
  }

  @Test
  void storeOfAnotherLayoutIsNamedAndLeftAlone() throws IOException {
    try (GraphStore store = GraphStore.open(folder)) {
      store.put(france("a.txt"), RUN);
      SpoiledStore.dropLog(store);
    }
    for (int i = 0; i < 2; i++) {
      assertFails(
          "The store %s was made by another version of Newsgraph; build it anew in another folder."
              .formatted(folder));
    }
  }

  @Test
  void fileIsNoStore() throws IOException {
    Files.writeString(folder, "something else");
    assertFails("The store " + folder + " is a file, not a folder.");
  }

  @Test
  void folderOfOtherThingsIsLeftAlone() throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("letter.txt"), "something else");
    assertFails(
        "The folder " + folder + " holds other things and no store; give an empty or new one.");
  }

  @Test
  void missingStoreIsNotMadeForReading() {
    GraphException failure =
        assertThrows(GraphException.class, () -> GraphStore.openExisting(folder));
    assertEquals("There is no store at " + folder + ".", failure.getMessage());
    assertFalse(Files.exists(folder));
  }

  @ParameterizedTest
  @ValueSource(strings = {"nodes.dat", "nodes.bpt", "nodes-data.obj", "GSPO.dat", "journal.jrnl"})
  void damagedStoreIsNamed(String file) throws IOException {
    try (GraphStore store = GraphStore.open(folder)) {
      store.put(france("a.txt"), RUN);
    }
    Files.writeString(folder.resolve("Data-0001").resolve(file), "no database at all ".repeat(90));
    GraphException failure =
        assertThrows(
            GraphException.class,
            () -> {
              try (GraphStore store = GraphStore.open(folder)) {
                store.articles();
                store.put(france("b.txt"), RUN);
              }
            });
    assertTrue(
        String.valueOf(failure.getMessage()).startsWith("The store " + folder + " is damaged ("),
        failure.getMessage());
  }

  /** Jena would ask for the memory that these bytes are the length of before it looked further. */
  @Test
  void journalThatEndsWithinAnEntryIsNamedBeforeItIsRead() throws IOException {
    try (GraphStore store = GraphStore.open(folder)) {
      store.put(france("a.txt"), RUN);
    }
    Files.writeString(folder.resolve("Data-0001").resolve("journal.jrnl"), "\u007f".repeat(100));
    assertFails(
        "The store %s is damaged (its journal ends within an entry); build it anew."
            .formatted(folder));
  }

  /** As a process leaves it that is killed while it writes: 16 bytes of header, then too few. */
  @ParameterizedTest
  @ValueSource(ints = {3, 15, 16, 500})
  void journalWhoseWriterWasKilledLosesTheEntryThatDidNotEnd(int bytes) throws IOException {
    try (GraphStore store = GraphStore.open(folder)) {
      store.put(france("a.txt"), RUN);
    }
    ByteBuffer torn = ByteBuffer.allocate(bytes + Integer.BYTES).putInt(8192);
    Files.write(
        folder.resolve("Data-0001").resolve("journal.jrnl"),
        Arrays.copyOf(torn.array(), bytes),
        StandardOpenOption.APPEND);
    try (GraphStore store = GraphStore.open(folder)) {
      assertEquals(ImmutableSortedSet.of("a.txt"), store.articles());
      store.put(france("b.txt"), RUN);
      assertEquals(ImmutableSortedSet.of("a.txt", "b.txt"), store.articles());
    }
  }

  @Test
  void forbiddenStoreIsNamed() throws IOException {
    try (GraphStore store = GraphStore.open(folder)) {
      store.put(france("a.txt"), RUN);
    }
    assumeTrue(folder.toFile().setWritable(false) && !Files.isWritable(folder), "may do anything");
    assertFails("There is no permission to use the store " + folder + ".");
  }

  /**
   * Another process puts a whole article in, begins with the next, and is killed in the middle of
   * it.
   */
  @Test
  void deathOfAnotherProcessFreesTheStoreAndLeavesTheLastWholeArticle() throws Exception {
    Process holder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                StoreHolder.class.getName(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try {
      assertEquals(StoreHolder.READY, holder.inputReader().readLine());
      assertFails("The store " + folder + " is in use by another process.");
    } finally {
      holder.destroyForcibly().waitFor();
    }
    try (GraphStore store = GraphStore.open(folder)) {
      assertEquals("[a.txt]", store.articles().toString());
      store.put(france("b.txt"), RUN);
      assertTrue(GraphStoreTest.ask(store, "ex:France ng:recognizes ex:Ana_Lopez"));
    }
  }

  private void assertFails(String message) {
    GraphException failure = assertThrows(GraphException.class, () -> GraphStore.open(folder));
    assertEquals(message, failure.getMessage());
  }
}
