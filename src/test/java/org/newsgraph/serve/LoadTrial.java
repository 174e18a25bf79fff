package org.newsgraph.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.newsgraph.graph.GraphStore;
import org.newsgraph.graph.query.Queries;
import org.newsgraph.graph.query.QueryParameter;
import org.newsgraph.graph.query.SavedQuery;
import org.newsgraph.lexicon.read.Ontology;

/**
 * What 32 clients at once meet who ask a store of 5,000 invented articles for all saved questions
 * and for entities, by wrk. Run by ".ci/load"; it prints what wrk measured and how much memory the
 * server took.
 */
final class LoadTrial {
  private static final int ARTICLES = 5_000;
  private static final int CLAIMS = 8;
  private static final String SCRIPT =
      """
      local paths = {}
      for line in io.lines("%s") do paths[#paths + 1] = line end
      local at = 0
      request = function()
        at = at %% #paths + 1
        return wrk.format("GET", paths[at], { Accept = "application/sparql-results+json, text/turtle" })
      end
      done = function(summary, latency, requests)
        io.write(string.format("requests %%d, not 2xx %%d, socket errors %%d, timeouts %%d\\n",
          summary.requests, summary.errors.status,
          summary.errors.connect + summary.errors.read + summary.errors.write, summary.errors.timeout))
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
    Path paths = Files.write(folder.resolve("paths.txt"), paths(store));
    Path script = Files.writeString(folder.resolve("load.lua"), SCRIPT.formatted(paths));
    try (ServerProcess server =
        ServerProcess.start(store, ImmutableList.of("-Xmx2g"), ImmutableMap.of())) {
      Process wrk =
          new ProcessBuilder(
                  "wrk",
                  "-t2",
                  "-c32",
                  "-d" + words[1] + "s",
                  "--timeout",
                  "70s",
                  "-s",
                  script.toString(),
                  server.address())
              .inheritIO()
              .start();
      List<Long> megabytes = new ArrayList<>();
      while (!wrk.waitFor(5, TimeUnit.SECONDS)) {
        megabytes.add(megabytes(server.process().pid()));
      }
      System.out.println("memory of the server in MB, every five seconds: " + megabytes);
    }
  }

  /** All saved questions, and the twenty most spoken of with what the graph says of them. */
  private static List<String> paths(Path store) {
    List<String> paths = new ArrayList<>();
    for (SavedQuery query : Queries.of(Path.of("queries")).all()) {
      String values =
          query.parameters().stream()
              .filter(QueryParameter::isRequired)
              .map(parameter -> "&%24" + parameter.name() + "=" + encoded("\"Belka Seno\""))
              .reduce("", String::concat);
      paths.add("/newsgraph/sparql?query=" + encoded(query.text()) + values);
    }
    try (GraphStore made = GraphStore.openExisting(store)) {
      made.read(
          data -> {
            Stream<String> entities =
                data.getUnionGraph().stream()
                    .map(triple -> triple.getSubject())
                    .filter(node -> node.isURI() && node.getURI().contains("/entity/"))
                    .map(node -> node.getURI().replaceAll("^.*/", ""))
                    .distinct()
                    .limit(20);
            entities.forEach(
                key ->
                    paths.add(
                        "/newsgraph/sparql?query="
                            + encoded(
                                "CONSTRUCT { ?s ?p ?o } { ?s ?p ?o VALUES ?s {"
                                    + " <https://newsgraph.org/entity/"
                                    + key
                                    + "> } }")));
            return paths;
          });
    }
    return paths;
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
