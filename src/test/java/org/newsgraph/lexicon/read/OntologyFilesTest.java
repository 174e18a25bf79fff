package org.newsgraph.lexicon.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files of a folder are an ontology's. */
class OntologyFilesTest {
  @TempDir private Path folder;

  @Test
  void turtleAndTablesOfFoldersBelowAreRead() throws IOException {
    Files.createDirectories(folder.resolve("en/ports"));
    Files.writeString(folder.resolve("harbour.ttl"), "");
    Files.writeString(folder.resolve("ships.csv"), "");
    Files.writeString(folder.resolve("en/ports/tow.ttl"), "");
    Files.writeString(folder.resolve("en/words.ttl"), "");
    Files.writeString(folder.resolve("en/splitting.ttl"), "");
    Files.writeString(folder.resolve("en/notes.txt"), "not read");
    OntologyFiles files = OntologyFiles.read(folder);
    assertEquals(
        ImmutableSet.of(
            "en/ports/tow.ttl", "en/splitting.ttl", "en/words.ttl", "harbour.ttl", "ships.csv"),
        files.contents().keySet());
    assertEquals(
        ImmutableSet.of("en/ports/tow.ttl", "en/splitting.ttl", "en/words.ttl", "harbour.ttl"),
        files.turtle().keySet());
    assertEquals(ImmutableSet.of("ships.csv"), files.tables().keySet());
  }

  @Test
  void aFolderWithoutWordsOfALanguageGetsTheProgramsOwn() throws IOException {
    Files.writeString(folder.resolve("harbour.ttl"), "");
    ImmutableMap<String, String> contents = OntologyFiles.read(folder).contents();
    for (String words : List.of("en/words.ttl", "en/splitting.ttl")) {
      assertEquals(Files.readString(Path.of("ontology", words)), contents.get(words));
    }
  }

  @Test
  void theDigestFollowsTheContentOfAllFiles() throws IOException {
    Files.createDirectory(folder.resolve("en"));
    Files.writeString(folder.resolve("harbour.ttl"), "# ships");
    Path words = Files.writeString(folder.resolve("en/words.ttl"), "# words");
    String before = OntologyFiles.read(folder).digest();
    Files.writeString(folder.resolve("notes.txt"), "not read");
    assertEquals(before, OntologyFiles.read(folder).digest());
    Files.writeString(words, "# other words");
    assertNotEquals(before, OntologyFiles.read(folder).digest());
  }

  @Test
  void aFolderWithoutOntologyIsSaidSo() throws IOException {
    assertThrows(NoSuchFileException.class, () -> OntologyFiles.read(folder));
    assertThrows(NoSuchFileException.class, () -> OntologyFiles.read(folder.resolve("none")));
    Path file = Files.writeString(folder.resolve("file.ttl"), "");
    assertThrows(NotDirectoryException.class, () -> OntologyFiles.read(file));
  }
}
