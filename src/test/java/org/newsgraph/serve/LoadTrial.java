package org.newsgraph.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.newsgraph.graph.GraphStore;
import org.newsgraph.graph.query.Queries;
import org.newsgraph.graph.query.QueryParameter;
import org.newsgraph.graph.query.SavedQuery;
import org.newsgraph.lexicon.Namespaces;
import org.newsgraph.lexicon.read.Ontology;

/**
 * What 32 clients at once meet who ask a store of 5,000 invented articles for all saved questions
 * and for the pages of entities, by wrk, and what those meet who ask for pages while others ask
 * without end. Run by ".ci/load"; it prints what wrk measured and how much memory the server took.
 */
final class LoadTrial {
  private static final int ARTICLES = 5_000;

  /** As many as short news items have. */
  private static final int CLAIMS = 2;

  private static final int ENTITIES = 20;
  private static final int SLOW_CLIENTS = 16;

  /** Each time another one, so that none can be answered as the one before. */
  private static final String ENDLESS =
      "SELECT (COUNT(*) + %d AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";

  /** What is asked of an entity by its page. */
  private static final String CLAIMS_ABOUT =
      """
      PREFIX ng: <https://newsgraph.org/ontology#>
      PREFIX prov: <http://www.w3.org/ns/prov#>
      PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
      SELECT * {
        { SELECT DISTINCT ?claim {
          VALUES ?side { <%s> } { ?claim rdf:subject ?side } UNION { ?claim rdf:object ?side }
        } }
        ?claim rdf:subject ?who ; rdf:predicate ?does ; rdf:object ?whom ; ng:asserted ?asserted ;
          ng:polarity ?polarity ; ng:modality ?modality ; prov:wasDerivedFrom ?article .
        OPTIONAL { ?claim prov:wasAttributedTo ?source }
        OPTIONAL { ?claim ng:day ?day }
      } ORDER BY ?day ?claim
      """;

  private static final String SCRIPT =
      """
      local asked = {}
      for line in io.lines("%s") do
        local accept, path = line:match("^(%%S+) (.*)$")
        asked[#asked + 1] = wrk.format("GET", path, { Accept = accept, Host = "localhost" })
      end
      local at = math.random(#asked)
      request = function()
        at = at %% #asked + 1
        return asked[at]
      end
      done = function(summary, latency, requests)
        io.write(string.format("requests %%d, not 2xx %%d, socket errors %%d, timeouts %%d\\n",
          summary.requests, summary.errors.status,
          summary.errors.connect + summary.errors.read + summary.errors.write,
          summary.errors.timeout))
        for _, share in pairs({ 50, 90, 99 }) do
          io.write(string.format("p%%d %%.0f ms\\n", share, latency:percentile(share) / 1000))
        end
      end
      """;

  private LoadTrial() {}

  /** Takes the folder to work in, and for how many seconds. */
  public static void main(String... words) throws Exception {
    Path folder = Files.createDirectories(Path.of(words[0]));
    Path store = folder.resolve("store");
    if (!Files.exists(store)) {
      try (GraphStore made = GraphStore.open(store)) {
        made.putOntology(Ontology.read(Path.of("ontology")));
        ManyNews.putInto(made, ARTICLES, CLAIMS);
      }
    }
    ImmutableList<String> pages = pages(entities(store));
    List<String> all = new ArrayList<>(questions());
    all.addAll(pages);
    try (ServerProcess server =
        ServerProcess.start(store, ImmutableList.of("-Xmx2g"), ImmutableMap.of())) {
      System.out.println("All saved questions and pages, 32 clients:");
      measure(server, Files.write(folder.resolve("all.txt"), all), 32, words[1]);
      System.out.println("Pages alone, 8 clients:");
      Path paths = Files.write(folder.resolve("pages.txt"), pages);
      measure(server, paths, 8, words[1]);
      System.out.printf("The same while %d others ask without end:%n", SLOW_CLIENTS);
      ExecutorService others = Executors.newFixedThreadPool(SLOW_CLIENTS);
      for (int i = 0; i < SLOW_CLIENTS; i++) {
        others.execute(() -> askWithoutEnd(new Client(server.address())));
      }
      measure(server, paths, 8, words[1]);
      others.shutdownNow();
    }
  }

  private static void askWithoutEnd(Client client) {
    while (!Thread.interrupted()) {
      try {
        client.ask(ENDLESS.formatted(System.nanoTime()));
      } catch (InterruptedException e) {
        return;
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private static void measure(ServerProcess server, Path paths, int clients, String seconds)
      throws Exception {
    Path script = Files.writeString(paths.resolveSibling("load.lua"), SCRIPT.formatted(paths));
    List<String> wrk = new ArrayList<>(List.of("wrk", "-t2", "-c" + clients, "-d" + seconds + "s"));
    wrk.addAll(List.of("--timeout", "70s", "-s", script.toString(), server.address()));
    long before = live(server);
    Process running = new ProcessBuilder(wrk).inheritIO().start();
    List<Long> megabytes = new ArrayList<>();
    while (!running.waitFor(5, TimeUnit.SECONDS)) {
      megabytes.add(megabytes(server.process().pid()));
    }
    System.out.printf(
        "memory of the server in MB: every five seconds %s; in use before %d and after %d%n",
        megabytes, before, live(server));
  }

  /** How many megabytes of the heap are in use when all garbage is collected. */
  private static long live(ServerProcess server) throws IOException {
    String pid = String.valueOf(server.process().pid());
    Process histogram = new ProcessBuilder("jcmd", pid, "GC.class_histogram").start();
    try (Stream<String> lines = histogram.inputReader(UTF_8).lines()) {
      return lines
          .filter(line -> line.startsWith("Total"))
          .map(line -> line.strip().split("\\s+"))
          .mapToLong(words -> Long.parseLong(words[words.length - 1]) >> 20)
          .sum();
    }
  }

  private static List<String> questions() {
    return Queries.of(Path.of("queries")).all().stream().map(LoadTrial::question).toList();
  }

  private static String question(SavedQuery query) {
    String values =
        query.parameters().stream()
            .filter(QueryParameter::isRequired)
            .map(
                parameter ->
                    "&%24"
                        + parameter.name()
                        + "="
                        + encoded(
                            parameter.name().equals("type") ? "\"SUPPORT\"" : "\"Lo Drikator\""))
            .reduce("", String::concat);
    return json(query.text()) + values;
  }

  private static String json(String query) {
    return "application/sparql-results+json /newsgraph/sparql?query=" + encoded(query);
  }

  /** Of each entity its page, what the page asks, and what programs get. */
  private static ImmutableList<String> pages(ImmutableSortedSet<String> keys) throws IOException {
    String thing = Resources.toString(Resources.getResource(Pages.class, "thing.rq"), UTF_8);
    return keys.stream()
        .flatMap(
            key ->
                Stream.of(
                    "text/html /entity/" + key,
                    json(CLAIMS_ABOUT.formatted(Namespaces.ENTITY + key)),
                    "text/turtle /newsgraph/sparql?query="
                        + encoded(thing.replace("{{thing}}", Namespaces.ENTITY + key))))
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableSortedSet<String> entities(Path store) {
    try (GraphStore made = GraphStore.openExisting(store)) {
      return made.read(
          data ->
              data.getUnionGraph().stream()
                  .map(triple -> triple.getSubject())
                  .filter(node -> node.isURI() && node.getURI().startsWith(Namespaces.ENTITY))
                  .map(node -> node.getURI().substring(Namespaces.ENTITY.length()))
                  .distinct()
                  .limit(ENTITIES)
                  .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder())));
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8);
  }

  private static long megabytes(long process) {
    try (Stream<String> lines = Files.lines(Path.of("/proc/" + process + "/status"))) {
      return lines
              .filter(line -> line.startsWith("VmRSS"))
              .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
              .findFirst()
              .orElse(0)
          >> 10;
    } catch (IOException e) {
      throw new UncheckedIOException(String.format(Locale.ROOT, "process %d", process), e);
    }
  }
}
