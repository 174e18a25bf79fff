package org.newsgraph.cli;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.newsgraph.graph.GraphStore;
import org.newsgraph.graph.KnownEntity;
import org.newsgraph.identity.Judgement;
import org.newsgraph.option.JudgementsOption;
import org.newsgraph.option.Mistake;
import org.newsgraph.pipeline.Pipeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells who is who: the nodes of a name, and why they are one or several. */
@Command(
    name = "entities",
    description = "Tells which nodes have a name, and what was judged on them and why.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExample:%n",
    footer = {
      "  newsgraph entities 'Juan Guaido'",
      "  newsgraph entities juan_guaido --decide --judgements mine.csv"
    })
final class EntitiesCommand implements Callable<Integer> {
  private static final int MOST_ARTICLES = 10;
  private static final Joiner LIST = Joiner.on(", ");

  @Parameters(
      paramLabel = "NAME",
      description = "A name as articles write it, or the last part of a node's IRI.")
  private String name;

  @Option(
      names = "--decide",
      description = "First decide on what has changed, such as your own judgements.")
  private boolean decide;

  @Mixin private JudgementsOption judgements;
  @Mixin private StoreOption store;
  @Mixin private OntologyOption ontology;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    try (GraphStore graphs = GraphStore.openExisting(store.folder())) {
      if (decide) {
        graphs.identify(Pipeline.identity(ontology.read()), judgements.read());
      }
      ImmutableList<KnownEntity> found = KnownEntity.named(graphs, name);
      if (found.isEmpty()) {
        throw new Mistake("The store holds nobody of the name " + name + ".");
      }
      found.forEach(entity -> print(entity, spec.commandLine().getOut()));
      return ExitCode.DONE;
    }
  }

  private static void print(KnownEntity entity, PrintWriter out) {
    out.println(
        "%s (%s) %s"
            .formatted(LIST.join(entity.labels()), LIST.join(entity.types()), entity.iri()));
    if (!entity.names().isEmpty()) {
      out.println("  also called: " + LIST.join(entity.names()));
    }
    int more = entity.articles().size() - MOST_ARTICLES;
    String articles = LIST.join(entity.articles().stream().limit(MOST_ARTICLES).iterator());
    out.println("  told of in: " + articles + (more > 0 ? " and " + more + " more" : ""));
    entity.judgements().forEach(judgement -> out.println("  " + line(judgement)));
  }

  private static String line(Judgement judgement) {
    String verdict =
        switch (judgement.verdict()) {
          case SAME -> "the same";
          case DIFFERENT -> "not the same";
          case UNSURE -> "not sure";
        };
    String noun = judgement.mentions() == 1 ? " article" : " articles";
    return "%s: %s and %s, in %d%s: %s"
        .formatted(
            verdict,
            judgement.one(),
            judgement.other(),
            judgement.mentions(),
            noun,
            judgement.reason());
  }
}
