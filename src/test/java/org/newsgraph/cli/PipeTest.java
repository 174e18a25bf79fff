package org.newsgraph.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.newsgraph.graph.GraphStore;
import org.newsgraph.graph.SampleArticle;
import org.newsgraph.graph.export.ExportFormat;

/** Readers of standard output that leave, and outputs that take no more. */
final class PipeTest {
  @TempDir private Path store;
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach
  void build() {
    SampleArticle article = new SampleArticle("a.txt", "2019-02-02");
    article.says(
        "France recognizes Lopez.",
        SampleArticle.entity("Country", "France"),
        "recognizes",
        SampleArticle.entity("Person", "Ana Lopez"));
    try (GraphStore made = GraphStore.open(store)) {
      made.put(article.graph(), SampleArticle.RUN);
    }
  }

  @ParameterizedTest
  @EnumSource
  void whoReadsNoFurtherIsNoFault(ExportFormat format) {
    assertEquals(ExitCode.DONE, export(format, "Broken pipe"));
    assertEquals("", err.toString(UTF_8));
  }

  @Test
  void fullDiskIsTold() {
    assertEquals(ExitCode.USAGE, export(ExportFormat.NQUADS, "No space left on device"));
    assertEquals("newsgraph: No space left on device\n", err.toString(UTF_8));
  }

  private int export(ExportFormat format, String fault) {
    String[] words = {"export", "--format", format.label(), "--store", store.toString()};
    return Newsgraph.run(InputStream.nullInputStream(), new Broken(fault), err, false, words);
  }

  private static final class Broken extends OutputStream {
    private final String fault;

    Broken(String fault) {
      this.fault = fault;
    }

    @Override
    public void write(int b) throws IOException {
      throw new IOException(fault);
    }
  }
}
