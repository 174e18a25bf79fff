package org.newsgraph.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.BindException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsgraph.graph.GraphStore;
import org.newsgraph.graph.query.Queries;
import org.newsgraph.option.Mistake;
import org.newsgraph.serve.Endpoint;
import org.newsgraph.serve.Password;
import org.newsgraph.serve.limit.Limits;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Serves the store to browsers and SPARQL clients until it is stopped. */
@Command(
    name = "serve",
    description = {
      "Shows the graph in the browser and answers SPARQL, without changing anything.",
      "With --writable, those who know the password change it."
    },
    mixinStandardHelpOptions = true,
    footerHeading = "%nExample:%n",
    footer = {
      "  newsgraph serve --port 3330",
      "  curl http://127.0.0.1:3330/newsgraph/sparql --data-urlencode 'query=ASK { ?s ?p ?o }'"
    })
final class ServeCommand implements Callable<Integer> {
  private static final int LAST_PORT = 65_535;
  private static final String PASSWORD = "NEWSGRAPH_PASSWORD";

  @Mixin private StoreOption store;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      defaultValue = "127.0.0.1",
      description = "The address to listen on; 0.0.0.0 for all the network (${DEFAULT-VALUE}).")
  private String host;

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "3330",
      description = "Where to listen; 0 for any free port (${DEFAULT-VALUE}).")
  private int port;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      defaultValue = "60",
      description = "How long a query may take (${DEFAULT-VALUE}).")
  private int timeout;

  @Option(
      names = "--access-log",
      paramLabel = "FILE",
      description = "Where to add a line for each answer.")
  private @Nullable Path log;

  @Option(
      names = "--writable",
      description =
          "Let users with the password send SPARQL updates and put and delete graphs."
              + " The password stands in "
              + PASSWORD
              + " or in a file.")
  private boolean writable;

  @Option(
      names = "--password-file",
      paramLabel = "FILE",
      description = "The file whose first line is the password, in place of " + PASSWORD + ".")
  private @Nullable Path passwordFile;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    checkNumbers();
    Optional<Password> password = findPassword();
    PrintWriter out = spec.commandLine().getOut();
    try (StopSignal stop = new StopSignal();
        PrintWriter lines = log();
        GraphStore graphs = GraphStore.openExisting(store.folder());
        Endpoint endpoint =
            Endpoint.start(
                graphs, Queries.of(Folders.expect("queries")).all(), options(lines, password))) {
      stop.closes(endpoint);
      out.println("Newsgraph serves " + store.folder() + " at " + endpoint.address());
      out.println("SPARQL is answered at " + endpoint.address() + "newsgraph/sparql");
      out.flush();
      endpoint.await();
      return ExitCode.DONE;
    } catch (BindException e) {
      throw new Mistake("The port " + port + " is taken; try another one, or --port 0.");
    }
  }

  private void checkNumbers() {
    if (port < 0 || port > LAST_PORT) {
      throw new Mistake("There is no port " + port + ": it must lie between 0 and 65535.");
    }
    if (timeout < 1) {
      throw new Mistake("A query cannot take " + timeout + " seconds: it must be 1 or more.");
    }
  }

  private Endpoint.Options options(PrintWriter lines, Optional<Password> password) {
    Limits limits = Limits.STANDARD.withTime(Duration.ofSeconds(timeout));
    return new Endpoint.Options(host, port, limits, lines::println, password);
  }

  private Optional<Password> findPassword() {
    if (!writable && passwordFile == null) {
      return Optional.empty();
    }
    if (!writable) {
      throw new Mistake("A password is of use with --writable alone.");
    }
    Path file = passwordFile;
    String word = file == null ? System.getenv(PASSWORD) : firstLine(file);
    if (word == null || word.isBlank()) {
      throw new Mistake(
          "--writable needs a password, in %s or by --password-file.".formatted(PASSWORD));
    }
    return Optional.of(new Password(word));
  }

  private static String firstLine(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.findFirst().orElse("");
    } catch (IOException | UncheckedIOException e) {
      throw new Mistake("The password file " + file + " cannot be read.");
    }
  }

  private PrintWriter log() throws IOException {
    Path file = log;
    return file == null
        ? new PrintWriter(Writer.nullWriter())
        : new PrintWriter(
            Files.newBufferedWriter(
                file, UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND),
            true);
  }
}
