package org.newsgraph.graph;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.transaction.txn.ComponentId;
import org.apache.jena.dboe.transaction.txn.journal.Journal;
import org.apache.jena.dboe.transaction.txn.journal.JournalEntry;
import org.apache.jena.dboe.transaction.txn.journal.JournalEntryType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A journal as Jena itself writes it: two blocks and the mark that their transaction is committed.
 */
final class JournalFileTest {
  @TempDir private Path folder;
  private Path file;
  private byte[] written;

  @BeforeEach
  void write() throws IOException {
    file = folder.resolve("journal.jrnl");
    Journal journal = Journal.create(Location.create(folder));
    for (int size : new int[] {8192, 40}) {
      byte[] block = new byte[size];
      Arrays.fill(block, (byte) 5);
      journal.writeJournal(
          new JournalEntry(
              JournalEntryType.REDO, ComponentId.allocLocal(), ByteBuffer.wrap(block)));
    }
    journal.writeJournal(JournalEntry.COMMIT);
    journal.sync();
    journal.close();
    written = Files.readAllBytes(file);
  }

  @Test
  void allThatJenaWroteIsWhole() throws IOException {
    assertTrue(JournalFile.isWhole(file));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 15, 16, 60})
  void whatWasCommittedStaysWhereTheNextEntryIsTorn(int bytes) throws IOException {
    Files.write(file, Arrays.copyOf(written, bytes), StandardOpenOption.APPEND);
    assertFalse(JournalFile.isWhole(file));
    assertTrue(JournalFile.cutUnended(file));
    assertArrayEquals(written, Files.readAllBytes(file));
  }
}
