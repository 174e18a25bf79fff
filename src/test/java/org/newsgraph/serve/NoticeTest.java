package org.newsgraph.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The notice in the jar names all that npm's packages bring along. */
final class NoticeTest {
  private static final Path MAP = Path.of("target/npm/yasqe/package/build/yasqe.min.js.map");
  private static final Pattern PACKAGE =
      Pattern.compile("node_modules/((?:@[^/\"]+/)?[^/\"]+)/(?!.*node_modules)");

  @Test
  void everyPackageInTheEditorIsNamed() throws IOException {
    String notice = Files.readString(Path.of("src/main/resources/META-INF/NOTICE"));
    TreeSet<String> packed = new TreeSet<>();
    String sources = Files.readString(MAP).replaceAll("(?s)\"sourcesContent\".*", "");
    for (String source : Splitter.on("\",\"").split(sources)) {
      PACKAGE.matcher(source).results().forEach(found -> packed.add(found.group(1)));
    }

    assertTrue(packed.contains("codemirror"), packed.toString());
    packed.removeIf(name -> notice.contains("  " + name + ", "));
    assertEquals("[]", packed.toString());
  }
}
