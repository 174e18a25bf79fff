package org.newsgraph.cli;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.newsgraph.graph.GraphStore;
import org.newsgraph.option.JudgementsOption;
import org.newsgraph.option.Mistake;
import org.newsgraph.pipeline.Pipeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes articles out of the store. */
@Command(
    name = "retract",
    description = {
      "Takes articles out of the store, with all that no other article says.",
      "Where one of them is not there, none is taken out."
    },
    mixinStandardHelpOptions = true,
    footerHeading = "%nExample:%n",
    footer = {
      "  newsgraph retract abroad/b.txt",
      "  newsgraph retract https://news.example/2019/02/02/lopez",
    })
final class RetractCommand implements Callable<Integer> {
  private static final int MOST_NEAR = 3;

  @Parameters(
      arity = "1..*",
      paramLabel = "ARTICLE",
      description = "Names of articles, as export and log tell them: addresses or paths.")
  private List<String> articles;

  @Mixin private JudgementsOption judgements;
  @Mixin private StoreOption store;
  @Mixin private OntologyOption ontology;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    try (GraphStore graphs = GraphStore.openExisting(store.folder())) {
      articles.forEach(name -> expect(graphs, name));
      int removed = graphs.remove(articles).size();
      graphs.identify(Pipeline.identity(ontology.read()), judgements.read());
      String noun = removed == 1 ? " article." : " articles.";
      spec.commandLine().getOut().println("Retracted " + removed + noun);
      return ExitCode.DONE;
    }
  }

  private static void expect(GraphStore graphs, String name) {
    if (!graphs.contains(name)) {
      ImmutableList<String> near =
          graphs.articles().stream()
              .filter(held -> held.endsWith("/" + name) || name.endsWith("/" + held))
              .limit(MOST_NEAR)
              .collect(toImmutableList());
      String advice = near.isEmpty() ? "" : " Is it " + String.join(" or ", near) + "?";
      throw new Mistake("The store holds no article " + name + "." + advice);
    }
  }
}
