package org.newsgraph.evaluate;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.newsgraph.graph.GraphStore;
import org.newsgraph.graph.export.ExportFormat;
import org.newsgraph.graph.export.Exports;
import org.newsgraph.lexicon.read.Ontology;
import org.newsgraph.pipeline.Build;
import org.newsgraph.pipeline.BuildReport;
import org.newsgraph.pipeline.Inputs;
import org.newsgraph.pipeline.Pipeline;
import org.newsgraph.pipeline.Progress;

/**
 * A build of the texts that there is gold for, into a store that lasts no longer than the trial,
 * and its score.
 *
 * @param report what the build did
 * @param evaluation how its statements score
 */
public record Trial(BuildReport report, Evaluation evaluation) {
  /**
   * Builds and scores.
   *
   * @param goldFolder a folder of texts, each with its gold beside it
   * @throws IOException where gold is unreadable or its text is missing; the message says so
   */
  public static Trial of(Path goldFolder, Ontology ontology, Progress progress) throws IOException {
    Inputs texts =
        Inputs.find(
            Evaluation.texts(goldFolder).stream().map(Path::toString).toList(),
            InputStream.nullInputStream());
    Path scratch = Files.createTempDirectory("newsgraph-trial");
    try {
      Path statements = scratch.resolve("statements.jsonl");
      try (Pipeline pipeline = Pipeline.open(ontology);
          GraphStore store = GraphStore.open(scratch.resolve("store"))) {
        BuildReport report = new Build(pipeline, store, progress).run(texts);
        export(store, statements);
        return new Trial(report, Evaluation.of(goldFolder, statements, ontology));
      }
    } finally {
      MoreFiles.deleteRecursively(scratch, RecursiveDeleteOption.ALLOW_INSECURE);
    }
  }

  private static void export(GraphStore store, Path statements) throws IOException {
    try (OutputStream out = Files.newOutputStream(statements)) {
      Exports.write(store, ExportFormat.STATEMENTS, out);
    }
  }
}
