package org.newsgraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.newsgraph.article.Remark;
import org.newsgraph.graph.GraphStore;
import org.newsgraph.lexicon.read.Ontology;
import org.newsgraph.option.DemandOptions;
import org.newsgraph.option.InputOptions;
import org.newsgraph.option.JudgementsOption;
import org.newsgraph.option.Mistake;
import org.newsgraph.option.ReportFile;
import org.newsgraph.pipeline.Build;
import org.newsgraph.pipeline.BuildReport;
import org.newsgraph.pipeline.Demands;
import org.newsgraph.pipeline.Inputs;
import org.newsgraph.pipeline.Outcome;
import org.newsgraph.pipeline.Pipeline;
import org.newsgraph.pipeline.Progress;
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
      "  newsgraph build news --prune --report report.json",
      "  newsgraph build dump.jsonl.gz --field text=body --field address=permalink",
      "  newsgraph build CC-NEWS-20190202.warc.gz",
      "  echo 'France recognized Lopez.' | newsgraph build -"
    })
final class BuildCommand implements Callable<Integer> {
  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description =
          "Files, folders, patterns such as 'news/*.html', or - for standard input: plain text,"
              + " Markdown, HTML, JSON Lines, CSV, RSS, Atom and WARC, packed by gzip or not.")
  private List<String> inputs;

  @Option(
      names = "--prune",
      description =
          "Then take the articles out that came from the folders among the inputs and are there no"
              + " longer. Those that came from elsewhere too stay.")
  private boolean prune;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description =
          "Where to write, as JSON, each piece that was not simply read, what became of it and why,"
              + " and the counts of all.")
  private @Nullable Path report;

  @Mixin private DemandOptions demands;
  @Mixin private JudgementsOption judgements;
  @Mixin private InputOptions inputOptions;
  @Mixin private StoreOption store;
  @Mixin private OntologyOption ontology;
  @ParentCommand private Newsgraph newsgraph;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    Demands asked = demands.read();
    Inputs found = Inputs.find(inputs, newsgraph.in(), inputOptions.read());
    if (prune && found.folders().isEmpty()) {
      throw new Mistake("--prune needs a folder among the inputs.");
    }
    Ontology read = ontology.read();
    Watcher watcher = new Watcher(spec.commandLine().getErr(), newsgraph.terminal());
    BuildReport done = build(found, read, asked, watcher);
    watcher.clear();
    print(done, spec.commandLine().getOut());
    return done.complete() ? ExitCode.DONE : ExitCode.INCOMPLETE;
  }

  private BuildReport build(Inputs found, Ontology read, Demands asked, Watcher watcher)
      throws IOException {
    try (Pipeline pipeline = Pipeline.open(read, asked);
        GraphStore graphs = open()) {
      graphs.putOntology(read);
      graphs.putSenses(pipeline.lexicon().senses(), read.digest());
      if (report == null) {
        return build(found, pipeline, graphs, watcher);
      }
      try (ReportFile file = new ReportFile(report)) {
        Recorder recorder = new Recorder(file, watcher);
        BuildReport done = build(found, pipeline, graphs, recorder);
        recorder.finish(done);
        return done;
      }
    }
  }

  private BuildReport build(Inputs found, Pipeline pipeline, GraphStore graphs, Progress progress)
      throws IOException {
    Build build = new Build(pipeline, graphs, progress, judgements.read());
    BuildReport done = build.run(found);
    return prune ? build.prune(found) : done;
  }

  private GraphStore open() {
    return demands.keepsTexts()
        ? GraphStore.open(store.folder())
        : GraphStore.openWithoutTexts(store.folder());
  }

  private static void print(BuildReport done, PrintWriter out) {
    out.println(
        "Read %s: %s, of them %s."
            .formatted(
                count(done.read(), "article"),
                count(done.claims(), "claim"),
                count(done.facts(), "fact")));
    print("Replaced %s, whose text was another:", "article", done.of(Outcome.REPLACED), out);
    count("Skipped %s that had not changed.", "article", done.of(Outcome.UNCHANGED), out);
    count("Skipped %s that came before in this build.", "article", done.of(Outcome.REPEATED), out);
    int ignored = done.of(Outcome.IGNORED).count();
    String are = ignored == 1 ? "holds no article." : "hold no articles.";
    count("Skipped %s that " + are, "file", done.of(Outcome.IGNORED), out);
    print("Pruned %s:", "article", done.of(Outcome.PRUNED), out);
    done.remarks().forEach((kind, what) -> print(heading(kind), noun(kind), what, out));
    done.troubles()
        .forEach((kind, articles) -> print(heading(kind, done), "article", articles, out));
    print("Failed on %s:", "input", done.failures(), out);
  }

  private static void count(String sentence, String noun, Tally<?> tally, PrintWriter out) {
    if (tally.count() > 0) {
      out.println(sentence.formatted(count(tally.count(), noun)));
    }
  }

  private static String line(Object sample) {
    return sample instanceof Remark remark
        ? remark.piece() + ": " + remark.reason()
        : sample.toString();
  }

  private static String noun(Remark.Kind kind) {
    return kind == Remark.Kind.SKIPPED ? "piece" : "article";
  }

  private static String heading(Remark.Kind kind) {
    return switch (kind) {
      case SKIPPED -> "Skipped %s that held no article:";
      case UNDATED -> "Could not tell the date of %s:";
      case SHORTENED -> "Left lines out of %s:";
    };
  }

  private static String heading(TextTrouble.Kind kind, BuildReport done) {
    return switch (kind) {
      case OTHER_LANGUAGE -> "Skipped %s, not in English (" + languages(done) + "):";
      case FOREIGN_SENTENCE -> "Left sentences that are not in English out of %s:";
      case ENDLESS_WORD -> "Skipped what is too long for a word in %s:";
      case LONG_SENTENCE -> "Read sentences that are too long in pieces in %s:";
    };
  }

  /** The most frequent first. */
  private static String languages(BuildReport done) {
    return done.languages().entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .map(language -> language.getValue() + " " + language.getKey())
        .collect(Collectors.joining(", "));
  }

  private static void print(
      String heading, String noun, Tally<? extends Object> tally, PrintWriter out) {
    if (tally.count() > 0) {
      out.println(heading.formatted(count(tally.count(), noun)));
      tally.samples().forEach(sample -> out.println("  " + line(sample)));
    }
  }

  private static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
