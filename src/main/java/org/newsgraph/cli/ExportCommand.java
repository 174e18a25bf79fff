package org.newsgraph.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.newsgraph.graph.GraphStore;
import org.newsgraph.graph.export.ExportFormat;
import org.newsgraph.graph.export.Exports;
import org.newsgraph.option.Mistake;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Writes the articles' graphs out of the store. */
@Command(
    name = "export",
    description = "Writes the graph, sorted: the same articles give the same bytes.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExample:%n",
    footer = "  newsgraph export --format statements --out statements.jsonl")
final class ExportCommand implements Callable<Integer> {
  @Mixin private StoreOption store;

  @Option(
      names = "--format",
      required = true,
      paramLabel = "FORMAT",
      description = "One of turtle, trig, nquads, jsonld and statements.")
  private String format;

  @Option(
      names = "--with-ontology",
      description = "Turtle only: one file with the ontology, for Protege and other OWL tools.")
  private boolean withOntology;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Where to write, in place of standard output.")
  private @Nullable Path out;

  @ParentCommand private Newsgraph newsgraph;

  @Override
  public Integer call() throws IOException {
    ExportFormat chosen = ExportFormat.expect(format);
    if (withOntology && chosen != ExportFormat.TURTLE) {
      throw new Mistake("--with-ontology goes with --format turtle only.");
    }
    try (GraphStore graphs = GraphStore.openExisting(store.folder())) {
      Path file = out;
      if (file == null) {
        write(graphs, chosen, newsgraph.out());
      } else {
        try (OutputStream bytes = Files.newOutputStream(file)) {
          write(graphs, chosen, bytes);
        }
      }
      return ExitCode.DONE;
    }
  }

  private void write(GraphStore graphs, ExportFormat chosen, OutputStream bytes)
      throws IOException {
    if (withOntology) {
      Exports.writeWithOntology(graphs, bytes);
    } else {
      Exports.write(graphs, chosen, bytes);
    }
  }
}
