package org.newsgraph.cli;

import com.google.common.collect.ImmutableList;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.newsgraph.graph.GraphStore;
import org.newsgraph.graph.query.Answers;
import org.newsgraph.graph.query.Queries;
import org.newsgraph.graph.query.QueryParameter;
import org.newsgraph.graph.query.ResultFormat;
import org.newsgraph.graph.query.SavedQuery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Asks the store a saved question or one of the user's own. */
@Command(
    name = "query",
    description = "Asks a saved query, or the SPARQL in a file; without a name, lists the queries.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExample:%n",
    footer = {
      "  newsgraph query recognitions --as-of 2019-02-01",
      "  newsgraph query timeline --param actor='Juan Guaido' --format csv"
    })
final class QueryCommand implements Callable<Integer> {
  @Parameters(
      arity = "0..1",
      paramLabel = "NAME|FILE",
      description = "A saved query's name, or a file of SPARQL.")
  private @Nullable String query;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      converter = DateConverter.class,
      description = "Answer with what held on that day, such as 2019-02-01.")
  private @Nullable LocalDate day;

  @Option(
      names = "--param",
      paramLabel = "NAME=VALUE",
      description = "What one of the query's parameters stands for.")
  private Map<String, String> values = new LinkedHashMap<>();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "One of table, csv, tsv and json (${DEFAULT-VALUE}).")
  private String format;

  @Mixin private StoreOption store;
  @ParentCommand private Newsgraph newsgraph;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Queries queries = Queries.of(Folders.expect("queries"));
    if (query == null) {
      list(queries, spec.commandLine().getOut());
      return ExitCode.DONE;
    }
    ResultFormat chosen = ResultFormat.expect(format);
    SavedQuery asked = queries.expect(query);
    try (GraphStore graphs = GraphStore.openExisting(store.folder())) {
      Answers.write(graphs, asked, values, Optional.ofNullable(day), chosen, newsgraph.out());
      return ExitCode.DONE;
    }
  }

  private static void list(Queries queries, PrintWriter out) {
    TextTable.of(
            ImmutableList.of("query", "what it asks", "parameters"),
            queries.all().stream().map(QueryCommand::row).toList())
        .print(out);
  }

  private static ImmutableList<String> row(SavedQuery query) {
    return ImmutableList.of(
        query.name(),
        query.title(),
        String.join(", ", query.parameters().stream().map(QueryParameter::name).toList()));
  }
}
