package org.newsgraph.spark;

import static com.google.common.base.Strings.nullToEmpty;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.jspecify.annotations.Nullable;
import org.newsgraph.identity.UsersWord;
import org.newsgraph.identity.UsersWordFile;
import org.newsgraph.lexicon.read.OntologyFiles;
import org.newsgraph.pipeline.FileTrouble;
import org.newsgraph.pipeline.Inputs;
import org.newsgraph.pipeline.Outcome;
import org.newsgraph.spark.Job.Asked;
import org.newsgraph.spark.Job.SentOntology;
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
  private static final int USAGE = 2;
  private static final int INCOMPLETE = 3;

  private final Supplier<JavaSparkContext> cluster;
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
      names = "--as",
      paramLabel = "FORMAT",
      description = "What files given by name are, as in newsgraph build.")
  private @Nullable String format;

  @Option(
      names = "--encoding",
      paramLabel = "CHARSET",
      description = "What texts without a mark of their own are written in, in place of UTF-8.")
  private @Nullable String encoding;

  @Option(
      names = "--field",
      paramLabel = "PART=FIELD",
      description = "Which field of a row holds a part of an article, as in newsgraph build.")
  private Map<String, String> fields = new LinkedHashMap<>();

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
      Report report = new Report(understood, spark.parallelize(told(inputs)));
      report.save(target + "/_report");
      return report.print(out) ? DONE : INCOMPLETE;
    } finally {
      Workshop.close(sent);
    }
  }

  private Job job() {
    Asked asked =
        new Asked(
            inputs(), nullToEmpty(format), nullToEmpty(encoding), ImmutableMap.copyOf(fields));
    try {
      asked.options();
      return new Job(asked, SentOntology.of(ontology()), user());
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    } catch (IOException e) {
      throw new ParameterException(spec.commandLine(), FileTrouble.sentence(e), e);
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
