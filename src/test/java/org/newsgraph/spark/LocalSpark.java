package org.newsgraph.spark;

import org.apache.spark.SparkConf;
import org.apache.spark.SparkContext;
import org.apache.spark.api.java.JavaSparkContext;

/** A Spark cluster of one process, the tests'; it ends with them. */
public final class LocalSpark {
  private LocalSpark() {}

  /** The cluster, which is started once. */
  public static JavaSparkContext start() {
    return new JavaSparkContext(
        SparkContext.getOrCreate(
            new SparkConf()
                .setMaster("local[2]")
                .setAppName("test")
                .set("spark.ui.enabled", "false")
                .set("spark.driver.bindAddress", "127.0.0.1")
                .set("spark.driver.host", "127.0.0.1")));
  }
}
