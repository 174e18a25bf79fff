package org.newsgraph.benchmark;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.newsgraph.benchmark.CorpusBenchmark.Reading;

/** The part of the page of benchmarks that is about large stores. */
final class BenchmarkPage {
  private static final String HEADING = "## Large stores\n";

  private BenchmarkPage() {}

  /** The page with that part made anew, at its end. */
  static String replace(String page, Reading reading, List<StoreMeasure> stores) {
    int begin = page.indexOf(HEADING);
    String before = begin < 0 ? page + "\n" : page.substring(0, begin);
    return before
        + HEADING
        + "\n"
        + speed(reading, stores)
        + "\n"
        + growth(stores)
        + "\n"
        + queries(stores);
  }

  private static String speed(Reading reading, List<StoreMeasure> stores) {
    int articles = reading.graphs().size();
    double deciding = reading.understanding() - reading.annotating();
    return """
        `mvn -q -B -Pbenchmark test -Dsizes=%s -Dtexts=FILE` reads up to 100 texts one after the other
        and tells how fast each stage is; then it renames and recombines what they say, without reading
        again, and builds stores of these, with a heap of 1 GB. It runs on all that the machine gives it,
        so figures compare within one run only: these come from %d processors that other work was using
        too. Where two times stand, the second is that of the processors.

        | stage | articles a second | sentences a second |
        | --- | --- | --- |
        | splitting and the reader model | %s | %s |
        | who is meant, what is said | %s | %s |
        """
        .formatted(
            stores.stream()
                .map(each -> String.valueOf(each.articles()))
                .collect(Collectors.joining(",")),
            Runtime.getRuntime().availableProcessors(),
            one(articles / reading.annotating()),
            one(reading.sentences() / reading.annotating()),
            one(articles / deciding),
            one(reading.sentences() / deciding));
  }

  private static String growth(List<StoreMeasure> stores) {
    return row("store of articles", stores, store -> String.valueOf(store.articles()))
        + row("---", stores, store -> "---")
        + stores.get(0).figures().keySet().stream()
            .map(name -> row(name, stores, store -> store.figures().getOrDefault(name, "")))
            .collect(Collectors.joining());
  }

  private static String queries(List<StoreMeasure> stores) {
    return row("saved query, seconds", stores, store -> String.valueOf(store.articles()))
        + row("---", stores, store -> "---")
        + stores.get(0).questions().keySet().stream()
            .map(name -> row(name, stores, store -> store.questions().getOrDefault(name, "")))
            .collect(Collectors.joining());
  }

  private static String row(
      String name, List<StoreMeasure> stores, Function<StoreMeasure, String> cell) {
    return stores.stream()
        .map(cell)
        .collect(Collectors.joining(" | ", "| " + name + " | ", " |\n"));
  }

  private static String one(double figure) {
    return String.format(Locale.ROOT, "%.1f", figure);
  }
}
