package org.newsgraph.spark;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import com.google.common.collect.Iterators;
import com.google.common.collect.Streams;
import java.util.Iterator;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.stream.IntStream;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.storage.StorageLevel;
import org.apache.spark.util.TaskCompletionListener;
import org.newsgraph.graph.LooseAppearance;
import org.newsgraph.graph.LooseGraph;
import org.newsgraph.graph.LooseSketch;
import scala.Tuple2;

/** The stages of the build on a cluster. */
final class Stages {
  private final JavaSparkContext spark;
  private final Broadcast<Job> job;
  private final int parts;

  /**
   * The stages of a job.
   *
   * @param parts how many parts the corpus has on its way
   */
  Stages(JavaSparkContext spark, Broadcast<Job> job, int parts) {
    this.spark = spark;
    this.job = job;
    this.parts = parts;
  }

  /** What came of so many inputs, kept for the stages behind. */
  JavaRDD<Understood> understand(int inputs) {
    Broadcast<Job> asked = job;
    ImmutableList<Integer> numbers = IntStream.range(0, inputs).boxed().collect(toImmutableList());
    return spark
        .parallelize(numbers, parts)
        .flatMap(input -> Workshop.of(asked).read(input))
        .mapToPair(piece -> new Tuple2<>(piece.key(), piece))
        .groupByKey(parts)
        .values()
        .mapPartitions(names -> understand(names, asked))
        .persist(StorageLevel.MEMORY_AND_DISK_SER());
  }

  /** On the one core that the task has, though the reader could use more. */
  private static Iterator<Understood> understand(
      Iterator<Iterable<Piece>> names, Broadcast<Job> job) {
    ForkJoinPool core = core(Thread.currentThread().getContextClassLoader());
    TaskContext.get()
        .addTaskCompletionListener((TaskCompletionListener) task -> core.shutdownNow());
    return Iterators.transform(
        names, ofOne -> core.submit(() -> Workshop.of(job).understand(ofOne)).join());
  }

  private static ForkJoinPool core(ClassLoader libraries) {
    return new ForkJoinPool(
        1,
        pool -> {
          ForkJoinWorkerThread thread =
              ForkJoinPool.defaultForkJoinWorkerThreadFactory.newThread(pool);
          thread.setContextClassLoader(libraries);
          return thread;
        },
        null,
        false);
  }

  /**
   * The names of the articles that are near-copies, each with that of the first of them. The
   * sketches of articles that may be copies come to the driver.
   */
  ImmutableMap<String, String> copies(JavaRDD<Understood> understood) {
    return LooseSketch.copies(
        understood
            .flatMap(each -> each.sketches().iterator())
            .flatMapToPair(Stages::byBand)
            .groupByKey(parts)
            .values()
            .filter(sharing -> Iterables.size(sharing) > 1)
            .flatMap(Iterable::iterator)
            .distinct()
            .collect());
  }

  private static Iterator<Tuple2<String, LooseSketch>> byBand(LooseSketch sketch) {
    return sketch.bands().stream().map(band -> new Tuple2<>(band, sketch)).iterator();
  }

  /** The articles in the order of their names, as the export of a store has them. */
  JavaRDD<String> print(JavaRDD<Understood> understood, ImmutableMap<String, String> copies) {
    JavaPairRDD<String, LooseAppearance> renamed =
        IdentityStage.decide(understood.flatMap(each -> each.appearances().iterator()), job, parts)
            .filter(LooseAppearance::isRenamed)
            .mapToPair(one -> new Tuple2<>(one.article(), one));
    Broadcast<ImmutableMap<String, String>> firsts = spark.broadcast(copies);
    return understood
        .flatMap(each -> each.graphs().iterator())
        .mapToPair(graph -> new Tuple2<>(graph.article(), graph))
        .cogroup(renamed, parts)
        .mapValues(found -> judged(found._1(), found._2()))
        .sortByKey(true, parts)
        .map(article -> article._2().print(firsts.value()));
  }

  private static Judged judged(Iterable<LooseGraph> graphs, Iterable<LooseAppearance> renamed) {
    return new Judged(graphs.iterator().next(), Streams.stream(renamed).collect(toImmutableList()));
  }
}
