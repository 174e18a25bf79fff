package org.newsgraph.serve;

import java.io.IOException;
import java.net.BindException;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphReadOnly;
import org.apache.jena.sparql.graph.GraphReadOnly;

/**
 * The SPARQL endpoint over a store: it answers queries and gives out graphs, to this machine only,
 * and changes nothing.
 */
public final class Endpoint implements AutoCloseable {
  private static final String NAME = "/newsgraph";

  /** How long a query may take: milliseconds to the first answer, and to the last. */
  private static final String TIMEOUT = "30000,60000";

  private final FusekiServer server;

  private Endpoint(FusekiServer server) {
    this.server = server;
  }

  /**
   * Starts the endpoint.
   *
   * @param port where it listens; 0 for any free port
   * @param page what it shows at its root
   * @throws BindException if the port is taken
   */
  public static Endpoint start(DatasetGraph data, int port, StartPage page) throws IOException {
    data.getContext().set(ARQ.httpServiceAllowed, false);
    data.getContext().set(ARQ.queryTimeout, TIMEOUT);
    FusekiServer server =
        FusekiServer.create()
            .loopback(true)
            .port(port)
            .fusekiModules(FusekiModules.empty())
            .add(NAME, service(new UnionByDefault(data)))
            .addProcessor("", page)
            .build();
    try {
      return new Endpoint(server.start());
    } catch (FusekiException e) {
      throw cause(e);
    }
  }

  /** The address of the page: "http://127.0.0.1:3330/". */
  public String address() {
    return "http://127.0.0.1:" + server.getHttpPort() + "/";
  }

  /** Waits until the endpoint is closed. */
  public void await() {
    server.join();
  }

  @Override
  public void close() {
    server.stop();
  }

  /** A dataset that gives out the union of its graphs as its default graph, to read only. */
  private static final class UnionByDefault extends DatasetGraphReadOnly {
    UnionByDefault(DatasetGraph data) {
      super(data);
    }

    @Override
    public Graph getDefaultGraph() {
      return new GraphReadOnly(getUnionGraph());
    }
  }

  private static DataService.Builder service(DatasetGraph data) {
    return DataService.newBuilder(data)
        .addEndpoint(Operation.Query, "sparql")
        .addEndpoint(Operation.GSP_R, "data");
  }

  private static IOException cause(FusekiException e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof BindException taken) {
        return taken;
      }
    }
    return new IOException("the endpoint cannot start: " + e.getMessage(), e);
  }
}
