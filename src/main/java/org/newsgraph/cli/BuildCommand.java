package org.newsgraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.newsgraph.graph.GraphStore;
import org.newsgraph.lexicon.read.Ontology;
import org.newsgraph.pipeline.Build;
import org.newsgraph.pipeline.BuildReport;
import org.newsgraph.pipeline.Inputs;
import org.newsgraph.pipeline.Outcome;
import org.newsgraph.pipeline.Pipeline;
import org.newsgraph.pipeline.Tally;
import org.newsgraph.text.TextTrouble;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Reads articles and puts their graphs into the store. */
@Command(
    name = "build",
    description = "Reads articles and puts what they say into the store.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExample:%n",
    footer = {
      "  newsgraph build seeds",
      "  newsgraph build news --prune",
      "  echo 'France recognized Lopez.' | newsgraph build -"
    })
final class BuildCommand implements Callable<Integer> {
  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description = "Files, folders of texts, or - for standard input.")
  private List<String> inputs;

  @Option(
      names = "--no-text",
      description = "Leave the articles' texts out of the store, but for the quoted sentences.")
  private boolean noText;

  @Option(
      names = "--prune",
      description = {
        "Then take the articles out that came from the folders among the inputs and are there no",
        "longer. Those that came from elsewhere too stay."
      })
  private boolean prune;

  @Mixin private StoreOption store;
  @Mixin private OntologyOption ontology;
  @ParentCommand private Newsgraph newsgraph;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    Inputs found = Inputs.find(inputs, newsgraph.in());
    if (prune && found.folders().isEmpty()) {
      throw new Mistake("--prune needs a folder among the inputs.");
    }
    Ontology read = ontology.read();
    try (Pipeline pipeline = Pipeline.open(read);
        GraphStore graphs = open()) {
      graphs.putOntology(read);
      Watcher watcher = new Watcher(spec.commandLine().getErr(), newsgraph.terminal());
      Build build = new Build(pipeline, graphs, watcher);
      BuildReport report = build.run(found);
      if (prune) {
        report = build.prune(found);
      }
      watcher.clear();
      print(report, spec.commandLine().getOut());
      return report.complete() ? ExitCode.DONE : ExitCode.INCOMPLETE;
    }
  }

  private GraphStore open() {
    return noText ? GraphStore.openWithoutTexts(store.folder()) : GraphStore.open(store.folder());
  }

  private static void print(BuildReport report, PrintWriter out) {
    out.println(
        "Read %s: %s, of them %s."
            .formatted(
                count(report.read(), "article"),
                count(report.claims(), "claim"),
                count(report.facts(), "fact")));
    print("Replaced %s, whose text was another:", "article", report.of(Outcome.REPLACED), out);
    count("Skipped %s that had not changed.", "article", report.of(Outcome.UNCHANGED), out);
    count(
        "Skipped %s that came before in this build.", "article", report.of(Outcome.REPEATED), out);
    int ignored = report.of(Outcome.IGNORED).count();
    String are = ignored == 1 ? "is no text." : "are no texts.";
    count("Skipped %s that " + are, "file", report.of(Outcome.IGNORED), out);
    print("Pruned %s:", "article", report.of(Outcome.PRUNED), out);
    report.troubles().forEach((kind, articles) -> print(heading(kind), "article", articles, out));
    print("Failed on %s:", "input", report.failures(), out);
  }

  private static void count(String sentence, String noun, Tally<?> tally, PrintWriter out) {
    if (tally.count() > 0) {
      out.println(sentence.formatted(count(tally.count(), noun)));
    }
  }

  private static String heading(TextTrouble.Kind kind) {
    return switch (kind) {
      case OTHER_LANGUAGE -> "Skipped %s, not in English:";
      case ENDLESS_WORD -> "Skipped what is too long for a word in %s:";
      case LONG_SENTENCE -> "Read sentences that are too long in pieces in %s:";
    };
  }

  private static void print(String heading, String noun, Tally<?> tally, PrintWriter out) {
    if (tally.count() > 0) {
      out.println(heading.formatted(count(tally.count(), noun)));
      tally.samples().forEach(sample -> out.println("  " + sample));
    }
  }

  private static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
