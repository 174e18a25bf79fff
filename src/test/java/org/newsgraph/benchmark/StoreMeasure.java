package org.newsgraph.benchmark;

import com.google.common.base.Stopwatch;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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
import org.newsgraph.graph.Shapes;
import org.newsgraph.graph.export.ExportFormat;
import org.newsgraph.graph.export.Exports;
import org.newsgraph.graph.query.Answers;
import org.newsgraph.graph.query.Queries;
import org.newsgraph.graph.query.QueryParameter;
import org.newsgraph.graph.query.ResultFormat;
import org.newsgraph.graph.query.SavedQuery;
import org.newsgraph.identity.Identity;
import org.newsgraph.identity.UsersWord;
import org.newsgraph.lexicon.read.Ontology;

/**
 * What one store of made articles took, built as a large build does it: articles go to a file,
 * Jena's loader reads that, names and copies are judged, the indexes are packed.
 */
final class StoreMeasure {
  private static final int TENTHS = 10;
  private static final int AT_ONCE = 500;

  /** Up to how many articles the same store is also built by transactions alone. */
  private static final int MOST_BY_TRANSACTIONS = 10_000;

  /**
   * A question is asked a second time, warmed up, unless it took as many seconds the first time.
   */
  private static final double LONG = 10;

  /** Up to how many articles the graph is checked: that takes a second for each forty. */
  private static final int MOST_CHECKED = 1_000;

  private static final String CHECK = "(check)";

  private final MadeCorpus corpus;
  private final int articles;
  private final Identity identity;
  private final Run run;
  private final Path folder;
  private final Path store;
  private double seconds;
  private final Map<String, String> figures = new LinkedHashMap<>();
  private final Map<String, String> questions = new TreeMap<>();

  StoreMeasure(MadeCorpus corpus, int articles, Identity identity, Run run, Path folder) {
    this.corpus = corpus;
    this.articles = articles;
    this.identity = identity;
    this.run = run;
    this.folder = folder;
    store = folder.resolve("store");
  }

  int articles() {
    return articles;
  }

  /** The rows of the table with this store's cells. */
  ImmutableMap<String, String> figures() {
    return ImmutableMap.copyOf(figures);
  }

  /** The seconds of each saved query and of the check. */
  ImmutableSortedMap<String, String> questions() {
    return ImmutableSortedMap.copyOf(questions);
  }

  /** Builds the store and asks it. */
  void measure(Ontology ontology) throws IOException {
    try (GraphStore graphs = GraphStore.open(store)) {
      graphs.putOntology(ontology);
      seconds = build(graphs);
      figure("size on the disk, MB", occupied(store));
      ask(graphs);
      if (articles <= MOST_CHECKED) {
        question(CHECK, seconds(() -> check(graphs, ontology)));
      }
    }
  }

  /** Compares with other ways to load the same quads. */
  void compare() throws IOException {
    Path export = folder.resolve("export.nq");
    try (GraphStore graphs = GraphStore.openExisting(store)) {
      figure("export as N-Quads, seconds", seconds(() -> export(graphs, export)).toString());
      long quads = lines(export);
      figure("quads of the export", String.valueOf(quads));
      figure("quads a second into the store, all in all", whole(quads / seconds));
      Time bare = seconds(() -> load(folder.resolve("bare"), export));
      figure("quads a second, bare tdb2.tdbloader", whole(quads / bare.wall()));
      figure("size on the disk by the bare loader, MB", occupied(folder.resolve("bare")));
      if (articles <= MOST_BY_TRANSACTIONS) {
        figure("quads a second, transactions alone", whole(quads / byTransactions()));
      }
      Time more = put(articles, articles + AT_ONCE, graphs);
      figure("500 more articles in one transaction, seconds", more.toString());
    }
  }

  private double build(GraphStore graphs) {
    graphs.expectMany();
    Time all = Time.NONE;
    for (int i = 0; i < TENTHS; i++) {
      int begin = articles / TENTHS * i;
      Time tenth = put(begin, begin + articles / TENTHS, graphs);
      all = all.plus(tenth);
      if (i == 0 || i == TENTHS - 1) {
        String which = i == 0 ? "first" : "last";
        figure(which + " tenth of the articles, seconds", tenth.toString());
        figure("heap after the " + which + " tenth, MB", heap());
      }
    }
    all = all.plus(stage("Jena's loader, all", "loader", graphs::settle));
    all =
        all.plus(
            stage(
                "who is who and what is a copy, all",
                "judging",
                () -> graphs.identify(identity, UsersWord.NONE)));
    figure("size before packing, MB", occupied(store));
    return all.plus(stage("packing, all", "packing", () -> graphs.packIfGrown(0))).wall();
  }

  private Time stage(String name, String shortName, Runnable work) {
    Time time = seconds(work);
    figure(name, time.toString());
    figure("heap after " + shortName + ", MB", heap());
    return time;
  }

  /** The time of putting alone, without that of making the articles. */
  private Time put(int begin, int end, GraphStore graphs) {
    Time time = Time.NONE;
    List<Incoming> some = new ArrayList<>();
    for (int number = begin; number < end; number++) {
      some.add(new Incoming(corpus.article(number), Optional.empty()));
      if (some.size() == AT_ONCE || number == end - 1) {
        time = time.plus(seconds(() -> graphs.put(some, run)));
        some.clear();
      }
    }
    return time;
  }

  private double byTransactions() {
    try (GraphStore graphs = GraphStore.open(folder.resolve("transactions"))) {
      return put(0, articles, graphs)
          .plus(seconds(() -> graphs.identify(identity, UsersWord.NONE)))
          .plus(seconds(() -> graphs.packIfGrown(0)))
          .wall();
    }
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

  /** Each saved query; the one with the most to tell where it needs a name. */
  private void ask(GraphStore graphs) {
    for (SavedQuery query : Queries.of(Path.of("queries")).all()) {
      ImmutableMap<String, String> values =
          query.parameters().stream()
              .filter(QueryParameter::isRequired)
              .collect(ImmutableMap.toImmutableMap(each -> each.name(), each -> "France"));
      Time first = seconds(() -> answer(graphs, query, values));
      question(
          query.name(), first.wall() > LONG ? first : seconds(() -> answer(graphs, query, values)));
    }
  }

  private static void answer(GraphStore graphs, SavedQuery query, Map<String, String> values) {
    Answers.write(
        graphs, query, values, Optional.empty(), ResultFormat.CSV, OutputStream.nullOutputStream());
  }

  private static void check(GraphStore graphs, Ontology ontology) {
    try {
      Shapes.of(ontology).check(graphs);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void export(GraphStore graphs, Path file) {
    try (OutputStream out = Files.newOutputStream(file)) {
      Exports.write(graphs, ExportFormat.NQUADS, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void question(String name, Time time) {
    System.out.println(articles + " articles: " + name + " " + time);
    questions.put(name, time.toString());
  }

  private void figure(String name, String value) {
    System.out.println(articles + " articles: " + name + " " + value);
    figures.put(name, value);
  }

  /**
   * How long something took, in seconds.
   *
   * @param wall by the clock
   * @param processor by the processors, of which several may work at once
   */
  private record Time(double wall, double processor) {
    static final Time NONE = new Time(0, 0);

    Time plus(Time other) {
      return new Time(wall + other.wall, processor + other.processor);
    }

    @Override
    public String toString() {
      return String.format(Locale.ROOT, "%.1f (%.1f)", wall, processor);
    }
  }

  private static Time seconds(Runnable work) {
    Stopwatch watch = Stopwatch.createStarted();
    long before = processorTime();
    work.run();
    return new Time(watch.elapsed(TimeUnit.NANOSECONDS) / 1e9, (processorTime() - before) / 1e9);
  }

  private static long processorTime() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }

  /** What is in use of the heap, in MB. */
  private static String heap() {
    System.gc();
    Runtime now = Runtime.getRuntime();
    return String.valueOf((now.totalMemory() - now.freeMemory()) >> 20);
  }

  /** The room that the folder takes, in MB: files of a store have holes. */
  private static String occupied(Path folder) {
    try {
      Process process = new ProcessBuilder("du", "-sm", folder.toString()).start();
      return process.inputReader().readLine().split("\\s", 2)[0];
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String whole(double figure) {
    return String.format(Locale.ROOT, "%.0f", figure);
  }

  private static long lines(Path file) {
    try (var lines = Files.lines(file)) {
      return lines.count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
