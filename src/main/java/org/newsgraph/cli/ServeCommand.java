package org.newsgraph.cli;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.BindException;
import java.util.concurrent.Callable;
import org.newsgraph.graph.GraphStore;
import org.newsgraph.graph.query.Queries;
import org.newsgraph.graph.query.SavedQuery;
import org.newsgraph.serve.Endpoint;
import org.newsgraph.serve.StartPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Serves the store to SPARQL clients on this machine until it is stopped. */
@Command(
    name = "serve",
    description = "Answers SPARQL over HTTP, to this machine only, without changing anything.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExample:%n",
    footer = {
      "  newsgraph serve --port 3330",
      "  curl http://127.0.0.1:3330/newsgraph/sparql --data-urlencode 'query=ASK { ?s ?p ?o }'"
    })
final class ServeCommand implements Callable<Integer> {
  @Mixin private StoreOption store;

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "3330",
      description = "Where to listen; 0 for any free port (${DEFAULT-VALUE}).")
  private int port;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    if (port < 0 || port > 65_535) {
      throw new Mistake("There is no port " + port + ": it must lie between 0 and 65535.");
    }
    PrintWriter out = spec.commandLine().getOut();
    try (GraphStore graphs = GraphStore.openExisting(store.folder());
        Endpoint endpoint = Endpoint.start(graphs.dataset(), port, StartPage.of(titles()))) {
      out.println("Newsgraph serves " + store.folder() + " at " + endpoint.address());
      out.println("SPARQL is answered at " + endpoint.address() + "newsgraph/sparql");
      out.flush();
      endpoint.await();
      return ExitCode.DONE;
    } catch (BindException e) {
      throw new Mistake("The port " + port + " is taken; try another one, or --port 0.");
    }
  }

  private static ImmutableMap<String, String> titles() {
    return Queries.of(Folders.expect("queries")).all().stream()
        .collect(ImmutableMap.toImmutableMap(SavedQuery::name, SavedQuery::title));
  }
}
