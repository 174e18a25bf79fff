package org.newsgraph.spark;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.io.Serializable;
import java.util.Iterator;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.storage.StorageLevel;
import org.newsgraph.graph.LooseAppearance;
import scala.Tuple2;

/**
 * Who is who. All groups of names are judged at once, each with the nodes that those of fuller
 * names had the time before, until no node is another one any more: as often as names may be short
 * for others that are short themselves, and once more. A task holds one group at a time.
 */
final class IdentityStage {
  private IdentityStage() {}

  /** An appearance, and whether it was another node before. */
  private record Turn(LooseAppearance one, boolean changed) implements Serializable {}

  /** The appearances as the nodes that they are. */
  static JavaRDD<LooseAppearance> decide(
      JavaRDD<LooseAppearance> all, Broadcast<Job> job, int parts) {
    JavaRDD<LooseAppearance> now = all;
    long changed;
    do {
      JavaRDD<Turn> turns =
          byGroup(now)
              .cogroup(byShorterName(now), parts)
              .flatMap(group -> judge(group._2()._1(), group._2()._2(), job))
              .persist(StorageLevel.MEMORY_AND_DISK_SER());
      changed = turns.filter(Turn::changed).count();
      now = turns.map(Turn::one);
    } while (changed > 0);
    return now;
  }

  private static JavaPairRDD<String, LooseAppearance> byGroup(JavaRDD<LooseAppearance> all) {
    return all.mapToPair(one -> new Tuple2<>(one.group(), one));
  }

  private static JavaPairRDD<String, LooseAppearance> byShorterName(JavaRDD<LooseAppearance> all) {
    return all.flatMapToPair(
        one -> one.shorter().stream().map(name -> new Tuple2<>(name, one)).iterator());
  }

  private static Iterator<Turn> judge(
      Iterable<LooseAppearance> members, Iterable<LooseAppearance> fuller, Broadcast<Job> job) {
    ImmutableList<LooseAppearance> before = ImmutableList.copyOf(members);
    if (before.isEmpty()) {
      return ImmutableList.<Turn>of().iterator();
    }
    ImmutableList<LooseAppearance> after =
        LooseAppearance.judge(
            before, ImmutableList.copyOf(fuller), Workshop.of(job).identity(), job.value().user());
    return Streams.zip(
            after.stream(), before.stream(), (now, then) -> new Turn(now, !now.equals(then)))
        .collect(toImmutableList())
        .iterator();
  }
}
