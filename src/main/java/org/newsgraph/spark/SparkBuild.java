package org.newsgraph.spark;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.jspecify.annotations.Nullable;
import org.newsgraph.lexicon.read.OntologyFiles;
import org.newsgraph.option.DemandOptions;
import org.newsgraph.option.InputOptions;
import org.newsgraph.option.JudgementsOption;
import org.newsgraph.option.Mistake;
import org.newsgraph.pipeline.FileTrouble;
import org.newsgraph.pipeline.Inputs;
import org.newsgraph.pipeline.Outcome;
import org.newsgraph.spark.Job.Asked;
import org.newsgraph.spark.Job.SentOntology;
import org.newsgraph.spark.Job.Wishes;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
  private static final int USAGE = 2;
  private static final int INCOMPLETE = 3;

  private final Supplier<JavaSparkContext> cluster;
  private final PrintStream out;

  @Parameters(
      arity = "2..*",
      paramLabel = "PATH",
      description =
          "The inputs, files, folders or patterns as in newsgraph build, which every machine must"
              + " find by these paths; and last the folder to write into, which must not be there"
              + " yet.")
  private List<String> paths;

  @Option(
      names = "--parts",
      paramLabel = "N",
      description = "In how many parts to read, judge and write; else as Spark divides its work.")
  private @Nullable Integer parts;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description =
          "Where to write, as JSON, what newsgraph build writes there; a file of the machine where"
              + " the driver runs.")
  private @Nullable Path report;

  @Option(
      names = "--ontology",
      paramLabel = "DIR",
      description = "A folder of ontology and lexicon to use in place of Newsgraph's own.")
  private @Nullable Path ontology;

  @Mixin private InputOptions options;
  @Mixin private DemandOptions demands;
  @Mixin private JudgementsOption judgements;
  @Spec private CommandSpec spec;

  private SparkBuild(Supplier<JavaSparkContext> cluster, PrintStream out) {
    this.cluster = cluster;
    this.out = out;
  }

  /** Runs the build in the cluster that spark-submit names and ends with its exit code. */
  public static void main(String... words) {
    SparkConf conf = new SparkConf().setIfMissing("spark.app.name", "newsgraph");
    System.exit(run(() -> new JavaSparkContext(conf), System.out, words));
  }

  /**
   * Runs the build.
   *
   * @param cluster where to run it; not asked where the words are no build
   * @return the exit code: 0 done, 1 a bug or a failing cluster, 2 wrong usage, 3 done with
   *     failures
   */
  public static int run(Supplier<JavaSparkContext> cluster, PrintStream out, String... words) {
    return new CommandLine(new SparkBuild(cluster, out))
        .setParameterExceptionHandler(SparkBuild::tell)
        .execute(words);
  }

  private static int tell(ParameterException e, String[] words) {
    e.getCommandLine().getErr().println("newsgraph: " + e.getMessage());
    return USAGE;
  }

  @Override
  public Integer call() throws IOException {
    String target = paths.get(paths.size() - 1);
    Job job = job();
    Inputs inputs = job.asked().find();
    JavaSparkContext spark = cluster.get();
    refuseIfThere(target, spark);
    Broadcast<Job> sent = spark.broadcast(job);
    try {
      Stages stages =
          new Stages(spark, sent, Objects.requireNonNullElse(parts, spark.defaultParallelism()));
      JavaRDD<Understood> understood = stages.understand(inputs.found().size());
      stages.print(understood, stages.copies(understood)).saveAsTextFile(target);
      Report done = new Report(understood, spark.parallelize(told(inputs)));
      done.save(target + "/_report");
      if (report != null) {
        done.save(report);
      }
      return done.print(out) ? DONE : INCOMPLETE;
    } finally {
      Workshop.close(sent);
    }
  }

  private Job job() {
    try {
      options.read();
      return new Job(
          new Asked(inputs(), options),
          SentOntology.of(ontology()),
          Wishes.of(demands.read(), demands.keepsTexts()),
          judgements.read());
    } catch (Mistake e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    } catch (IOException e) {
      throw new ParameterException(spec.commandLine(), FileTrouble.sentence(e), e);
    }
  }

  /** By absolute paths: a machine's working folder is its own. */
  private ImmutableList<String> inputs() {
    if (paths.contains("-")) {
      throw new Mistake("Standard input cannot be read by many machines; write it into a file.");
    }
    return paths.subList(0, paths.size() - 1).stream()
        .map(path -> Path.of(path).toAbsolutePath().toString())
        .collect(toImmutableList());
  }

  private OntologyFiles ontology() throws IOException {
    return ontology == null ? OntologyFiles.readBundled() : OntologyFiles.read(ontology);
  }

  /** Spark itself would say so after all the work. */
  private void refuseIfThere(String target, JavaSparkContext spark) throws IOException {
    org.apache.hadoop.fs.Path folder = new org.apache.hadoop.fs.Path(target);
    if (folder.getFileSystem(spark.hadoopConfiguration()).exists(folder)) {
      throw new ParameterException(
          spec.commandLine(), target + " is there already; name a folder that is not.");
    }
  }

  private static ImmutableList<Told> told(Inputs inputs) {
    return Stream.concat(
            inputs.ignored().stream().map(file -> Told.of(Outcome.IGNORED, file)),
            inputs.failures().stream().map(Told::of))
        .collect(toImmutableList());
  }
}
