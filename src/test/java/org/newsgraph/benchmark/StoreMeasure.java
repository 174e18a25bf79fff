package org.newsgraph.benchmark;

import com.google.common.base.Stopwatch;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.progress.MonitorOutput;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.newsgraph.graph.GraphStore;
import org.newsgraph.graph.Incoming;
import org.newsgraph.graph.Run;
import org.newsgraph.graph.export.ExportFormat;
import org.newsgraph.graph.export.Exports;
import org.newsgraph.graph.query.Answers;
import org.newsgraph.graph.query.Queries;
import org.newsgraph.graph.query.QueryParameter;
import org.newsgraph.graph.query.ResultFormat;
import org.newsgraph.graph.query.SavedQuery;
import org.newsgraph.identity.Identity;
import org.newsgraph.identity.UsersWord;

/**
 * What one store of made articles took.
 *
 * @param articles how many it holds
 * @param quads how many quads its export has
 * @param seconds of putting in and judging, by tenths of the articles, in order
 * @param memory the heap in use after each tenth, in bytes
 * @param bytes the size of the store as it was written, and after it is compacted
 * @param quadRates quads a second: into the store, and by Jena's own loader from the export
 * @param queries the seconds of each saved query
 */
record StoreMeasure(
    int articles,
    long quads,
    List<Double> seconds,
    List<Long> memory,
    List<Long> bytes,
    List<Double> quadRates,
    ImmutableSortedMap<String, Double> queries) {
  private static final int TENTHS = 10;
  private static final int AT_ONCE = 500;

  static StoreMeasure of(MadeCorpus corpus, int articles, Identity identity, Run run, Path folder)
      throws IOException {
    List<Double> seconds = new ArrayList<>();
    List<Long> memory = new ArrayList<>();
    List<Long> bytes = new ArrayList<>();
    Path store = folder.resolve("store");
    Path export = folder.resolve("export.nq");
    try (GraphStore graphs = GraphStore.open(store)) {
      for (int i = 0; i < TENTHS; i++) {
        int begin = articles / TENTHS * i;
        seconds.add(
            seconds(() -> put(corpus, begin, begin + articles / TENTHS, graphs, identity, run)));
        memory.add(heap());
      }
      bytes.add(GraphStore.size(store));
      graphs.compact();
      bytes.add(GraphStore.size(store));
      try (OutputStream out = Files.newOutputStream(export)) {
        Exports.write(graphs, ExportFormat.NQUADS, out);
      }
      long quads = lines(export);
      double all = seconds.stream().mapToDouble(Double::doubleValue).sum();
      double bare = seconds(() -> load(folder.resolve("bare"), export));
      return new StoreMeasure(
          articles, quads, seconds, memory, bytes, List.of(quads / all, quads / bare), ask(graphs));
    }
  }

  private static void put(
      MadeCorpus corpus, int begin, int end, GraphStore graphs, Identity identity, Run run) {
    List<Incoming> some = new ArrayList<>();
    for (int number = begin; number < end; number++) {
      some.add(new Incoming(corpus.article(number), Optional.empty()));
      if (some.size() == AT_ONCE || number == end - 1) {
        graphs.put(some, run);
        some.clear();
      }
    }
    graphs.identify(identity, UsersWord.NONE);
  }

  /** As Jena's {@code tdb2.tdbloader} does it by itself. */
  private static void load(Path folder, Path export) {
    DatasetGraph data = DatabaseMgr.connectDatasetGraph(folder.toString());
    MonitorOutput silent = (format, words) -> {};
    DataLoader loader = LoaderFactory.phasedLoader(data, silent);
    loader.startBulk();
    loader.load(export.toString());
    loader.finishBulk();
    TDBInternal.expel(data, true);
  }

  /** Each saved query once, to warm up, and once for its time; the one with the most to tell. */
  private static ImmutableSortedMap<String, Double> ask(GraphStore graphs) {
    Map<String, Double> times = new TreeMap<>();
    for (SavedQuery query : Queries.of(Path.of("queries")).all()) {
      Map<String, String> values =
          query.parameters().stream()
              .filter(QueryParameter::isRequired)
              .collect(ImmutableMap.toImmutableMap(each -> each.name(), each -> "France"));
      answer(graphs, query, values);
      times.put(query.name(), seconds(() -> answer(graphs, query, values)));
    }
    return ImmutableSortedMap.copyOf(times);
  }

  private static void answer(GraphStore graphs, SavedQuery query, Map<String, String> values) {
    Answers.write(
        graphs, query, values, Optional.empty(), ResultFormat.CSV, OutputStream.nullOutputStream());
  }

  private static double seconds(Runnable work) {
    Stopwatch watch = Stopwatch.createStarted();
    work.run();
    return watch.elapsed(TimeUnit.NANOSECONDS) / 1e9;
  }

  private static long heap() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  private static long lines(Path file) {
    try (var lines = Files.lines(file)) {
      return lines.count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
