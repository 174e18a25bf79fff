package org.newsgraph.spark;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.jspecify.annotations.Nullable;
import org.newsgraph.identity.UsersWord;
import org.newsgraph.identity.UsersWordFile;
import org.newsgraph.lexicon.read.OntologyFiles;
import org.newsgraph.pipeline.Inputs;
import org.newsgraph.pipeline.Outcome;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The build on a cluster, to be run by spark-submit: reads articles and writes what they say. */
@Command(
    name = "SparkBuild",
    description = "Reads articles and writes what they say as sorted N-Quads, on a Spark cluster.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExample:%n",
    footer = "  spark-submit --class org.newsgraph.spark.SparkBuild newsgraph.jar news quads")
public final class SparkBuild implements Callable<Integer> {
  private static final int DONE = 0;
  private static final int INCOMPLETE = 3;

  private final JavaSparkContext spark;
  private final PrintStream out;

  @Parameters(
      arity = "2..*",
      paramLabel = "PATH",
      description = {
        "The inputs, files, folders or patterns as in newsgraph build, which every machine must",
        "find by these paths; and last the folder to write into, which must not be there yet."
      })
  private List<String> paths;

  @Option(
      names = "--parts",
      paramLabel = "N",
      description = "In how many parts to read, judge and write; else as Spark divides its work.")
  private @Nullable Integer parts;

  @Option(
      names = "--ontology",
      paramLabel = "DIR",
      description = "A folder of ontology and lexicon to use in place of Newsgraph's own.")
  private @Nullable Path ontology;

  @Option(
      names = "--judgements",
      paramLabel = "FILE",
      description = "A CSV file of your own judgements on who is who, as in newsgraph build.")
  private @Nullable Path judgements;

  @Spec private CommandSpec spec;

  private SparkBuild(JavaSparkContext spark, PrintStream out) {
    this.spark = spark;
    this.out = out;
  }

  /** Runs the build in the cluster that spark-submit names. */
  public static void main(String... words) {
    int code;
    SparkConf conf = new SparkConf().setIfMissing("spark.app.name", "newsgraph");
    try (JavaSparkContext spark = new JavaSparkContext(conf)) {
      code = run(spark, System.out, words);
    }
    if (code != 0) {
      System.exit(code);
    }
  }

  /**
   * Runs the build.
   *
   * @return the exit code: 0 done, 2 wrong usage, 3 done with failures
   */
  static int run(JavaSparkContext spark, PrintStream out, String... words) {
    return new CommandLine(new SparkBuild(spark, out)).execute(words);
  }

  @Override
  public Integer call() throws IOException {
    String target = paths.get(paths.size() - 1);
    refuseIfThere(target);
    Job job = Job.of(inputs(), ontology(), user());
    Inputs inputs = job.findInputs();
    Broadcast<Job> sent = spark.broadcast(job);
    try {
      Stages stages =
          new Stages(spark, sent, Objects.requireNonNullElse(parts, spark.defaultParallelism()));
      JavaRDD<Understood> understood = stages.understand(inputs.found().size());
      stages.print(understood, stages.copies(understood)).saveAsTextFile(target);
      Report report = new Report(understood, told(inputs));
      report.save(target + "/_report");
      return report.print(out) ? DONE : INCOMPLETE;
    } finally {
      Workshop.close(sent);
    }
  }

  /** By absolute paths: a machine's working folder is its own. */
  private ImmutableList<String> inputs() {
    return paths.subList(0, paths.size() - 1).stream()
        .map(path -> Path.of(path).toAbsolutePath().toString())
        .collect(toImmutableList());
  }

  private OntologyFiles ontology() throws IOException {
    return ontology == null ? OntologyFiles.readBundled() : OntologyFiles.read(ontology);
  }

  private UsersWord user() throws IOException {
    return judgements == null ? UsersWord.NONE : UsersWordFile.read(judgements);
  }

  /** Spark itself would say so after all the work. */
  private void refuseIfThere(String target) throws IOException {
    org.apache.hadoop.fs.Path folder = new org.apache.hadoop.fs.Path(target);
    if (folder.getFileSystem(spark.hadoopConfiguration()).exists(folder)) {
      throw new ParameterException(
          spec.commandLine(), target + " is there already; name a folder that is not.");
    }
  }

  private JavaRDD<Told> told(Inputs inputs) {
    return spark.parallelize(
        Stream.concat(
                inputs.ignored().stream().map(file -> Told.of(Outcome.IGNORED, file)),
                inputs.failures().stream()
                    .map(failure -> Told.failed(failure.input(), failure.reason())))
            .toList());
  }
}
