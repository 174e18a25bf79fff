package org.newsgraph.spark;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaRDD;
import org.newsgraph.option.ReportFile;
import org.newsgraph.pipeline.Outcome;
import org.newsgraph.text.TextTrouble;
import scala.Tuple2;

/** What a build did. */
final class Report {
  private static final int MOST_SHOWN = 20;
  private final JavaRDD<Understood> understood;
  private final JavaRDD<Told> told;

  /**
   * A report.
   *
   * @param others what is to be told besides
   */
  Report(JavaRDD<Understood> understood, JavaRDD<Told> others) {
    this.understood = understood;
    this.told = understood.flatMap(each -> each.told().iterator()).union(others);
  }

  /** Writes a line for each article and piece, what became of it and its name, sorted. */
  void save(String folder) {
    told.map(Told::line).sortBy(line -> line, true, 1).saveAsTextFile(folder);
  }

  /** Writes the report as {@code newsgraph build} does, sorted, on the driver's machine. */
  void save(Path file) throws IOException {
    try (ReportFile json = new ReportFile(file)) {
      told.filter(each -> !each.is(Outcome.READ))
          .sortBy(Told::line, true, 1)
          .toLocalIterator()
          .forEachRemaining(each -> json.piece(each.piece(), each.outcome(), each.reason()));
      json.finish(counts());
    }
  }

  private ImmutableMap<String, Integer> counts() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    counts.put("claims", understood.map(Understood::claims).fold(0, Integer::sum));
    counts.put("facts", understood.map(Understood::facts).fold(0, Integer::sum));
    counts.put(ReportFile.FAILED, 0);
    for (Outcome outcome : Outcome.values()) {
      counts.put(ReportFile.word(outcome), 0);
    }
    counts.putAll(count(told.map(Told::outcome)));
    counts.putAll(
        count(
            told.filter(each -> each.is(TextTrouble.Kind.OTHER_LANGUAGE))
                .map(each -> ReportFile.language(each.reason()))));
    return ImmutableMap.copyOf(counts);
  }

  private static Map<String, Integer> count(JavaRDD<String> words) {
    return new TreeMap<>(
        words.mapToPair(word -> new Tuple2<>(word, 1)).reduceByKey(Integer::sum).collectAsMap());
  }

  /** Prints the counts and the first failures. Returns whether there were none. */
  boolean print(PrintStream out) {
    Map<String, Integer> counts = new LinkedHashMap<>(counts());
    out.println(
        "Read %d articles: %d claims, of them %d facts."
            .formatted(
                counts.remove(ReportFile.word(Outcome.READ)),
                counts.remove("claims"),
                counts.remove("facts")));
    counts.values().removeIf(count -> count == 0);
    counts.forEach((outcome, count) -> out.println(outcome + ": " + count));
    List<String> failures = told.filter(Told::isFailure).map(Told::what).takeOrdered(MOST_SHOWN);
    failures.forEach(failure -> out.println("  " + failure));
    return failures.isEmpty();
  }
}
