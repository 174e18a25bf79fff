package org.newsgraph.cli;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.newsgraph.article.UnreadableArticleException;
import org.newsgraph.evaluate.RuleTrial;
import org.newsgraph.evaluate.Trial;
import org.newsgraph.evaluate.cause.CauseTrial;
import org.newsgraph.evaluate.event.EventTrial;
import org.newsgraph.evaluate.factuality.Factuality;
import org.newsgraph.evaluate.identity.IdentityTrial;
import org.newsgraph.evaluate.sense.RecordFile;
import org.newsgraph.evaluate.sense.SenseRecord;
import org.newsgraph.evaluate.sense.SenseTrial;
import org.newsgraph.lexicon.read.Ontology;
import org.newsgraph.option.Mistake;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Reads texts and compares what comes out with what should. */
@Command(
    name = "evaluate",
    description = "Builds the texts beside the gold and scores them.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExample:%n",
    footer = {
      "  newsgraph evaluate gold/news --list",
      "  newsgraph evaluate --rules gold/news",
      "  newsgraph evaluate --senses gold/news --record senses.tsv",
      "  newsgraph evaluate --causes gold/news --list",
      "  newsgraph evaluate --factuality sentences.tsv",
      "  newsgraph evaluate --identity links.jsonl --list",
      "  newsgraph evaluate --events events.jsonl --list"
    })
final class EvaluateCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "GOLD",
      description =
          "A folder of NAME.txt and NAME.jsonl with one gold statement a line; with --factuality a"
              + " file of sentences, with --identity one of linked texts, with --events one of coded"
              + " events.")
  private Path gold;

  @Option(
      names = "--list",
      description = "Name each statement that was missed or is wrong, or each case of a table.")
  private boolean list;

  @Option(
      names = "--record",
      paramLabel = "FILE",
      description = "With --senses: write the counts, a sense a line, into a file.")
  private @Nullable Path record;

  @ArgGroup private Instead instead = new Instead();
  @Mixin private OntologyOption ontology;
  @ParentCommand private Newsgraph newsgraph;
  @Spec private CommandSpec spec;

  /** What to print in place of the scores. */
  private static final class Instead {
    @Option(
        names = "--rules",
        description =
            "Print instead how often each rule of the tree mender changes a word, and what leaving"
                + " the rule out does to the scores.")
    private boolean rules;

    @Option(
        names = "--senses",
        description =
            "Print instead how often each sense of the lexicon fired, was right, was right where it"
                + " could be left out, and was wrong, with sentences; the worst come first.")
    private boolean senses;

    @Option(
        names = "--causes",
        description =
            "Print instead why statements are missed and wrong: how many under each cause that the"
                + " program can tell by itself.")
    private boolean causes;

    @Option(
        names = "--factuality",
        description =
            "Print instead how many false statements are told of sentences that state no fact, and"
                + " how many facts are found in others. The file has columns that are separated by"
                + " tabs: kind, \"none\" or \"fact\", sentence, and of a fact its subject, relation,"
                + " object and polarity.")
    private boolean factuality;

    @Option(
        names = "--identity",
        description =
            "Print instead how far linked names of one page are one node, and of no other page"
                + " (B-cubed). The file has a text a line, in JSON: id, date, text, and links with"
                + " start, end and wiki.")
    private boolean identity;

    @Option(
        names = "--events",
        description =
            "Print instead of how many events that people coded by PLOVER the right type is told"
                + " between the right actors. The file has an event a line, in JSON: id, date, text,"
                + " event, and the texts of source and target.")
    private boolean events;
  }

  @Override
  public Integer call() throws IOException, UnreadableArticleException {
    if (record != null && !instead.senses) {
      throw new Mistake("Only --senses makes a record to write.");
    }
    Watcher watcher = new Watcher(spec.commandLine().getErr(), newsgraph.terminal());
    Report report = report(ontology.read(), watcher);
    watcher.clear();
    PrintWriter out = spec.commandLine().getOut();
    report.print(out);
    if (list) {
      report.printCases(out);
    }
    return report.isComplete() ? ExitCode.DONE : ExitCode.INCOMPLETE;
  }

  private Report report(Ontology read, Watcher watcher)
      throws IOException, UnreadableArticleException {
    if (instead.factuality) {
      return new FactualityTable(Factuality.of(gold, read));
    }
    if (instead.identity) {
      return new IdentityTable(IdentityTrial.of(gold, read));
    }
    if (instead.events) {
      return new EventTable(EventTrial.of(gold, read));
    }
    if (!Files.isDirectory(gold)) {
      throw new Mistake("There is no folder " + gold + " of gold statements.");
    }
    if (instead.rules) {
      return new RuleTable(RuleTrial.of(gold, read, watcher));
    }
    if (instead.causes) {
      return new CauseTable(CauseTrial.of(gold, read, watcher));
    }
    return instead.senses ? senses(read, watcher) : new ScoreTable(Trial.of(gold, read, watcher));
  }

  private Report senses(Ontology read, Watcher watcher)
      throws IOException, UnreadableArticleException {
    ImmutableList<SenseRecord> records = SenseTrial.records(gold, read, watcher);
    if (record != null) {
      RecordFile.write(record, records);
    }
    return new SenseTable(records);
  }
}
