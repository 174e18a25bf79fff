package org.newsgraph.serve;

import com.google.common.collect.ImmutableList;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.BindException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.newsgraph.graph.GraphStore;
import org.newsgraph.graph.query.SavedQuery;
import org.newsgraph.lexicon.Namespaces;
import org.newsgraph.serve.limit.Guard;
import org.newsgraph.serve.limit.GuardedQueries;
import org.newsgraph.serve.limit.GuardedUpdates;
import org.newsgraph.serve.limit.Limits;

/**
 * The SPARQL endpoint over a store and the explorer's pages: it answers queries within limits,
 * gives out graphs and, for those who know the password, changes them.
 */
public final class Endpoint implements AutoCloseable {
  private static final String NAME = "/newsgraph";
  private static final String QUERIES = "/sparql";
  private static final String GRAPHS = "data";
  private static final String UPDATES = "update";

  /** Those who wait in line keep a thread each, and must not keep the others from theirs. */
  private static final int MOST_THREADS = 256;

  private static final int LEAST_THREADS = 4;
  private static final Duration GRACE = Duration.ofSeconds(10);

  private final FusekiServer server;
  private final Guard guard;
  private final String host;

  private Endpoint(FusekiServer server, Guard guard, String host) {
    this.server = server;
    this.guard = guard;
    this.host = host;
  }

  /**
   * Starts the endpoint.
   *
   * @param queries the saved queries that it offers
   * @throws BindException if the port is taken
   */
  public static Endpoint start(GraphStore store, ImmutableList<SavedQuery> queries, Options options)
      throws IOException {
    store.openWords();
    store.dataset().getContext().set(ARQ.httpServiceAllowed, false);
    Guard guard = new Guard(options.limits(), Endpoint::reads, store::state);
    FusekiServer server = build(store, queries, options, guard);
    configure(server.getJettyServer(), options.host());
    try {
      return new Endpoint(server.start(), guard, options.host());
    } catch (FusekiException e) {
      guard.close();
      throw cause(e);
    }
  }

  /**
   * How it is served.
   *
   * @param host the address that it listens on: "127.0.0.1" for this machine alone
   * @param port where it listens; 0 for any free port
   * @param limits how much one request may take
   * @param log where a line for each answer goes
   * @param password what lets its users change the store; without one nobody does
   */
  public record Options(
      String host, int port, Limits limits, Consumer<String> log, Optional<Password> password) {
    /** To this machine alone, to read only, within the standard limits, without a log. */
    public static Options local(int port) {
      return new Options("127.0.0.1", port, Limits.STANDARD, line -> {}, Optional.empty());
    }

    /** The same with a password. */
    public Options withPassword(Password other) {
      return new Options(host, port, limits, log, Optional.of(other));
    }
  }

  private static FusekiServer build(
      GraphStore store, ImmutableList<SavedQuery> queries, Options options, Guard guard) {
    FusekiServer.Builder builder =
        FusekiServer.create()
            .port(options.port())
            .numServerThreads(LEAST_THREADS, MOST_THREADS)
            .fusekiModules(FusekiModules.empty())
            .addFilter("/*", new Gate(options.log(), Clock.systemUTC()));
    options
        .password()
        .ifPresent(word -> builder.addFilter(NAME + "/*", new WritersOnly(word, Endpoint::reads)));
    builder
        .addFilter(NAME + "/*", guard)
        .registerOperation(Operation.Query, new GuardedQueries(new ServiceDescription(queries)))
        .registerOperation(Operation.Update, new GuardedUpdates(new Edits(store)))
        .registerOperation(Operation.GSP_RW, new GraphWrites(new Edits(store)))
        .add(NAME, service(new UnionByDefault(store.dataset()), options.password().isPresent()))
        .addServlet("/health", new Health());
    Pages pages = new Pages(Namespaces.HOME);
    for (String path : Pages.PATHS) {
      builder.addServlet(path, pages);
    }
    return builder.build();
  }

  /** Whether the request changes nothing, whatever it says. */
  private static boolean reads(HttpServletRequest request) {
    return request.getMethod().equals("GET") || request.getRequestURI().equals(NAME + QUERIES);
  }

  private static DataService.Builder service(DatasetGraph data, boolean writable) {
    DataService.Builder service =
        DataService.newBuilder(data).addEndpoint(Operation.Query, QUERIES.substring(1));
    return writable
        ? service.addEndpoint(Operation.GSP_RW, GRAPHS).addEndpoint(Operation.Update, UPDATES)
        : service.addEndpoint(Operation.GSP_R, GRAPHS);
  }

  /** An article's name may hold a slash, which its IRI spells %2F. */
  private static void configure(Server jetty, String host) {
    for (Connector connector : jetty.getConnectors()) {
      ((ServerConnector) connector).setHost(host);
      connector
          .getConnectionFactory(HttpConnectionFactory.class)
          .getHttpConfiguration()
          .setUriCompliance(
              UriCompliance.DEFAULT.with(
                  "slashes in names", UriCompliance.Violation.AMBIGUOUS_PATH_SEPARATOR));
    }
    ServletContextHandler context = jetty.getDescendant(ServletContextHandler.class);
    context.getServletHandler().setDecodeAmbiguousURIs(true);
  }

  /** The address of the page: "http://127.0.0.1:3330/". */
  public String address() {
    try {
      return new URI("http", null, host, server.getHttpPort(), "/", null, null).toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException("listens on a host without an address: " + host, e);
    }
  }

  /** Waits until the endpoint is closed. */
  public void await() {
    server.join();
  }

  /** Lets the queries that run come to their end, those that take long excepted, and stops. */
  @Override
  public void close() {
    guard.close(GRACE);
    server.stop();
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
