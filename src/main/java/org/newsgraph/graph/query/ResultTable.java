package org.newsgraph.graph.query;

import com.google.common.base.CharMatcher;
import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.shared.PrefixMapping;
import org.jspecify.annotations.Nullable;
import org.newsgraph.graph.Vocabulary;

/**
 * An answer as aligned text.
 *
 * @param columns the names of the columns
 * @param rows the cells of each row, as many as there are columns
 */
record ResultTable(ImmutableList<String> columns, ImmutableList<ImmutableList<String>> rows) {
  private static final String GAP = "  ";
  private static final PrefixMapping SHORT =
      PrefixMapping.Factory.create().setNsPrefixes(Vocabulary.PREFIXES).lock();

  /** The rows, read to the end. */
  static ResultTable of(ResultSet results) {
    ImmutableList<String> columns = ImmutableList.copyOf(results.getResultVars());
    ImmutableList.Builder<ImmutableList<String>> rows = ImmutableList.builder();
    results.forEachRemaining(
        row ->
            rows.add(
                columns.stream()
                    .map(column -> cell(row.get(column)))
                    .collect(ImmutableList.toImmutableList())));
    return new ResultTable(columns, rows.build());
  }

  /** Writes the columns' names, a rule, the rows and how many they are. */
  void write(OutputStream out) {
    ImmutableList<Integer> widths =
        IntStream.range(0, columns.size())
            .mapToObj(this::width)
            .collect(ImmutableList.toImmutableList());
    ImmutableList<String> rule =
        widths.stream().map(w -> "-".repeat(w)).collect(ImmutableList.toImmutableList());
    PrintStream lines = new PrintStream(out, false, StandardCharsets.UTF_8);
    lines.print(line(columns, widths));
    lines.print(line(rule, widths));
    rows.forEach(row -> lines.print(line(row, widths)));
    lines.print(rows.size() == 1 ? "1 row\n" : rows.size() + " rows\n");
    lines.flush();
  }

  private int width(int column) {
    return IntStream.concat(
            IntStream.of(length(columns.get(column))),
            rows.stream().mapToInt(row -> length(row.get(column))))
        .max()
        .orElse(0);
  }

  private static String line(ImmutableList<String> cells, ImmutableList<Integer> widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      line.append(cells.get(i))
          .append(Strings.repeat(" ", widths.get(i) - length(cells.get(i))))
          .append(GAP);
    }
    return CharMatcher.whitespace().trimTrailingFrom(line) + "\n";
  }

  private static int length(String cell) {
    return cell.codePointCount(0, cell.length());
  }

  private static String cell(@Nullable RDFNode value) {
    if (value == null) {
      return "";
    }
    Node node = value.asNode();
    if (node.isURI()) {
      return SHORT.shortForm(node.getURI());
    }
    String text = node.isLiteral() ? node.getLiteralLexicalForm() : "_:" + node.getBlankNodeLabel();
    return CharMatcher.whitespace().collapseFrom(text, ' ');
  }
}
