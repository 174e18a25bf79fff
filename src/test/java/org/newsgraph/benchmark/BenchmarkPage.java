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
        and tells how fast each stage is; then it recombines and renames what they say, two of them in
        an article, without reading again, and builds stores of these. It runs on all that the machine
        gives it, so figures compare within one run only. These come from %d processors of a machine
        that others used at the same time.

        | stage | articles a second | sentences a second |
        | --- | --- | --- |
        | splitting and the reader model | %s | %s |
        | who is meant, what is said | %s | %s |
        """
        .formatted(
            stores.stream().map(each -> each.articles() + "").collect(Collectors.joining(",")),
            Runtime.getRuntime().availableProcessors(),
            one(articles / reading.annotating()),
            one(reading.sentences() / reading.annotating()),
            one(articles / deciding),
            one(reading.sentences() / deciding));
  }

  private static String growth(List<StoreMeasure> stores) {
    return row("store of articles", stores, store -> String.valueOf(store.articles()))
        + row("---", stores, store -> "---")
        + row("quads", stores, store -> String.valueOf(store.quads()))
        + row("first tenth, seconds", stores, store -> one(store.seconds().get(0)))
        + row("last tenth, seconds", stores, store -> one(last(store.seconds())))
        + row("heap after the first tenth, MB", stores, store -> mega(store.memory().get(0)))
        + row("heap after the last, MB", stores, store -> mega(last(store.memory())))
        + row("size as written, MB", stores, store -> mega(store.bytes().get(0)))
        + row("size compacted, MB", stores, store -> mega(store.bytes().get(1)))
        + row("quads a second into the store", stores, store -> whole(store.quadRates().get(0)))
        + row("quads a second, bare loader", stores, store -> whole(store.quadRates().get(1)));
  }

  private static String queries(List<StoreMeasure> stores) {
    return row("saved query, seconds", stores, store -> String.valueOf(store.articles()))
        + row("---", stores, store -> "---")
        + stores.get(0).queries().keySet().stream()
            .map(name -> row(name, stores, store -> two(store.queries().getOrDefault(name, 0.0))))
            .collect(Collectors.joining());
  }

  private static String row(
      String name, List<StoreMeasure> stores, Function<StoreMeasure, String> cell) {
    return stores.stream()
        .map(cell)
        .collect(Collectors.joining(" | ", "| " + name + " | ", " |\n"));
  }

  private static <T> T last(List<T> tenths) {
    return tenths.get(tenths.size() - 1);
  }

  private static String mega(long bytes) {
    return String.valueOf(bytes >> 20);
  }

  private static String whole(double figure) {
    return String.format(Locale.ROOT, "%.0f", figure);
  }

  private static String one(double figure) {
    return String.format(Locale.ROOT, "%.1f", figure);
  }

  private static String two(double figure) {
    return String.format(Locale.ROOT, "%.2f", figure);
  }
}
