package org.newsgraph.spark;

import java.io.PrintStream;
import java.util.List;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaRDD;
import scala.Tuple2;

/** What a build did. */
final class Report {
  private static final int MOST_SHOWN = 20;
  private static final String READ = "read";

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

  /** Prints the counts and the first failures. Returns whether there were none. */
  boolean print(PrintStream out) {
    TreeMap<String, Integer> counts =
        new TreeMap<>(
            told.mapToPair(each -> new Tuple2<>(each.outcome(), 1))
                .reduceByKey(Integer::sum)
                .collectAsMap());
    out.println(
        "Read %d articles: %d claims, of them %d facts."
            .formatted(
                counts.getOrDefault(READ, 0),
                understood.map(Understood::claims).fold(0, Integer::sum),
                understood.map(Understood::facts).fold(0, Integer::sum)));
    counts.remove(READ);
    counts.forEach((outcome, count) -> out.println(outcome + ": " + count));
    List<String> failures = told.filter(Told::isFailure).map(Told::what).takeOrdered(MOST_SHOWN);
    failures.forEach(failure -> out.println("  " + failure));
    return failures.isEmpty();
  }
}
