package org.newsgraph.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The program: the command line's words come in, an exit code goes out. */
@Command(
    name = "newsgraph",
    description = "Builds an RDF knowledge graph from news text, with the words behind it.",
    subcommands = {
      BuildCommand.class,
      RetractCommand.class,
      LogCommand.class,
      EntitiesCommand.class,
      CompactCommand.class,
      QueryCommand.class,
      ExportCommand.class,
      ServeCommand.class,
      ExplainCommand.class,
      CheckCommand.class,
      EvaluateCommand.class,
      EvaluateReaderCommand.class,
      LearningDataCommand.class,
      BenchmarkCommand.class,
      CalibrateCommand.class,
      GapsCommand.class,
      QualityCommand.class
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    footerHeading = "%nExample:%n",
    footer = {"  newsgraph build seeds", "  newsgraph query recognitions"})
public final class Newsgraph implements Runnable {
  private final InputStream in;
  private final OutputStream out;
  private final boolean terminal;

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "Show where in the program an error arose.")
  private boolean debug;

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  private Newsgraph(InputStream in, OutputStream out, boolean terminal) {
    this.in = in;
    this.out = out;
    this.terminal = terminal;
  }

  /**
   * Runs the command that the words name and ends the program with its exit code. The launcher
   * tells by the system property {@code newsgraph.terminal} whether standard error is a terminal.
   */
  public static void main(String... words) {
    OutputStream out = new FileOutputStream(FileDescriptor.out);
    OutputStream err = new FileOutputStream(FileDescriptor.err);
    System.exit(run(System.in, out, err, Boolean.getBoolean("newsgraph.terminal"), words));
  }

  /**
   * Runs the command that the words name.
   *
   * @param terminal whether somebody watches
   * @return the exit code: 0 done, 1 a bug, 2 wrong usage, 3 done with failures or a failed check
   */
  public static int run(
      InputStream in, OutputStream toOut, OutputStream err, boolean terminal, String... words) {
    OutputStream out = new Pipe(toOut);
    Newsgraph newsgraph = new Newsgraph(in, out, terminal);
    Errors errors = new Errors(() -> newsgraph.debug);
    CommandLine line = new CommandLine(newsgraph);
    line.setOut(new PrintWriter(new OutputStreamWriter(out, UTF_8), true));
    line.setErr(new PrintWriter(new OutputStreamWriter(err, UTF_8), true));
    line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
    line.setParameterExceptionHandler(errors).setExecutionExceptionHandler(errors);
    int code = errors.guard(line, words);
    line.getOut().flush();
    line.getErr().flush();
    return code;
  }

  @Override
  public void run() {
    throw new CommandLine.ParameterException(spec.commandLine(), "Which command?");
  }

  /** Standard input. */
  InputStream in() {
    return in;
  }

  /** Standard output, for bytes. */
  OutputStream out() {
    return out;
  }

  /** Whether somebody watches. */
  boolean terminal() {
    return terminal;
  }
}
