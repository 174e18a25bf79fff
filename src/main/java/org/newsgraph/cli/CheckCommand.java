package org.newsgraph.cli;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.util.concurrent.Callable;
import org.newsgraph.graph.GraphStore;
import org.newsgraph.graph.Shapes;
import org.newsgraph.lexicon.read.LexiconException;
import org.newsgraph.lexicon.read.LexiconShapes;
import org.newsgraph.lexicon.read.Ontology;
import org.newsgraph.lexicon.read.Problem;
import org.newsgraph.pipeline.Pipeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Checks ontology, lexicon and graph against their shapes. */
@Command(
    name = "check",
    description = "Checks ontology and lexicon, and the store's graph where there is one.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExample:%n",
    footer = "  newsgraph check --ontology my-ontology")
final class CheckCommand implements Callable<Integer> {
  @Mixin private StoreOption store;
  @Mixin private OntologyOption ontology;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    Ontology read = ontology.read();
    PrintWriter out = spec.commandLine().getOut();
    if (!store.given() && !Files.exists(store.folder())) {
      boolean sound = passes(read, out);
      out.println("There is no store at " + store.folder() + " to check.");
      return sound ? ExitCode.DONE : ExitCode.INCOMPLETE;
    }
    try (GraphStore graphs = GraphStore.openExisting(store.folder())) {
      boolean lexicon = passes(read, out);
      boolean graph = passes(read, graphs, out);
      return lexicon && graph ? ExitCode.DONE : ExitCode.INCOMPLETE;
    }
  }

  private boolean passes(Ontology read, PrintWriter out) throws IOException {
    return passes("The ontology in " + read.origin(), problems(read), out);
  }

  private boolean passes(Ontology read, GraphStore graphs, PrintWriter out) throws IOException {
    ImmutableList<String> violations =
        Shapes.of(read).check(graphs).violations().stream()
            .map(CheckCommand::line)
            .collect(ImmutableList.toImmutableList());
    return passes("The graph in " + store.folder(), violations, out);
  }

  private ImmutableList<String> problems(Ontology read) throws IOException {
    ImmutableList<Problem> problems;
    try {
      Pipeline.open(read).close();
      problems = LexiconShapes.of(read).check(read);
    } catch (LexiconException e) {
      problems = e.problems();
    }
    return problems.stream().map(Problem::toString).collect(ImmutableList.toImmutableList());
  }

  private static String line(Shapes.Violation violation) {
    String path = violation.path().isEmpty() ? "" : " (" + violation.path() + ")";
    return violation.node() + path + ": " + violation.message();
  }

  private static boolean passes(String what, ImmutableList<String> wrong, PrintWriter out) {
    if (wrong.isEmpty()) {
      out.println(what + " is as it should be.");
    } else {
      out.println(what + " has " + wrong.size() + (wrong.size() == 1 ? " fault:" : " faults:"));
      wrong.forEach(fault -> out.println("  " + fault));
    }
    return wrong.isEmpty();
  }
}
