package org.newsgraph.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleFilesTest {
  @Test
  void folderIsListedByNameWithoutHiddenFiles(@TempDir Path folder) throws Exception {
    for (String name : ImmutableList.of("b.txt", "sub/c.txt", "a.pdf", ".hidden", ".git/d.txt")) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "Spain met Garcia.");
    }
    assertEquals(
        ImmutableList.of("a.pdf", "b.txt", "sub/c.txt"),
        ArticleFiles.below(folder).keySet().asList());
  }

  @Test
  void fileIsCalledByItsLastPart(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("b.txt"), "Spain met Garcia.");
    assertEquals(ImmutableList.of("b.txt"), ArticleFiles.below(file).keySet().asList());
  }

  @Test
  void missingInputIsNamed() {
    Exception e =
        assertThrows(
            UnreadableArticleException.class, () -> ArticleFiles.below(Path.of("no-such-folder")));
    assertEquals("no-such-folder cannot be read: there is no such file", e.getMessage());
  }
}
