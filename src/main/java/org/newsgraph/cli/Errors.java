package org.newsgraph.cli;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.newsgraph.article.UnreadableArticleException;
import org.newsgraph.graph.GraphException;
import org.newsgraph.lexicon.read.LexiconException;
import org.newsgraph.option.Mistake;
import org.newsgraph.pipeline.FileTrouble;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** How an error is told: in one sentence, without a stack trace unless it is asked for. */
final class Errors implements IParameterExceptionHandler, IExecutionExceptionHandler {
  private final BooleanSupplier debug;

  Errors(BooleanSupplier debug) {
    this.debug = debug;
  }

  /** Runs the command and tells even of errors that no command is meant to see. */
  int guard(CommandLine line, String... words) {
    try {
      return line.execute(words);
    } catch (LinkageError | StackOverflowError | OutOfMemoryError e) {
      return bug(e, line.getErr());
    }
  }

  @Override
  public int handleParseException(ParameterException e, String[] words) {
    CommandLine line = e.getCommandLine();
    PrintWriter err = line.getErr();
    err.println("newsgraph: " + oneLine(e));
    if (!UnmatchedArgumentException.printSuggestions(e, err)) {
      err.println(
          "Try '" + line.getCommandSpec().qualifiedName() + " --help' for what can be said.");
    }
    trace(e, err);
    return ExitCode.USAGE;
  }

  @Override
  public int handleExecutionException(Exception e, CommandLine line, ParseResult parsed) {
    if (Pipe.ReaderLeft.isBehind(e)) {
      return ExitCode.DONE;
    }
    Optional<String> sentence = sentence(e);
    if (sentence.isEmpty()) {
      return bug(e, line.getErr());
    }
    line.getErr().println("newsgraph: " + sentence.get());
    trace(e, line.getErr());
    return ExitCode.USAGE;
  }

  private int bug(Throwable e, PrintWriter err) {
    err.println("newsgraph: this is a bug: " + e + "; --debug shows where it arose.");
    trace(e, err);
    return ExitCode.BUG;
  }

  private void trace(Throwable e, PrintWriter err) {
    if (debug.getAsBoolean()) {
      e.printStackTrace(err);
    }
  }

  private static String oneLine(ParameterException e) {
    return String.valueOf(e.getMessage()).replaceAll("\\s*\\R\\s*", " ");
  }

  /** What to tell of an error that the user can mend. */
  private static Optional<String> sentence(Exception e) {
    if (e instanceof Mistake
        || e instanceof GraphException
        || e instanceof LexiconException
        || e instanceof UnreadableArticleException) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
    if (e instanceof UncheckedIOException unchecked) {
      return Optional.of(FileTrouble.sentence(requireNonNull(unchecked.getCause())));
    }
    return e instanceof IOException io ? Optional.of(FileTrouble.sentence(io)) : Optional.empty();
  }
}
