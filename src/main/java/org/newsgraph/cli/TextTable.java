package org.newsgraph.cli;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Rows of words under a heading, in columns.
 *
 * @param heading the names of the columns
 * @param rows the rows, each with a cell for each column
 */
record TextTable(ImmutableList<String> heading, ImmutableList<ImmutableList<String>> rows) {
  static TextTable of(List<String> heading, List<ImmutableList<String>> rows) {
    return new TextTable(ImmutableList.copyOf(heading), ImmutableList.copyOf(rows));
  }

  /** Prints the columns as wide as their widest cell. */
  void print(PrintWriter out) {
    ImmutableList.Builder<Integer> widths = ImmutableList.builder();
    for (int i = 0; i < heading.size(); i++) {
      widths.add(width(i));
    }
    ImmutableList<Integer> columns = widths.build();
    out.println(line(heading, columns, ' '));
    out.println(line(heading.stream().map(name -> "").toList(), columns, '-'));
    rows.forEach(row -> out.println(line(row, columns, ' ')));
  }

  /** Prints the table in Markdown. */
  void printMarkdown(PrintWriter out) {
    out.println(markdown(heading));
    out.println(markdown(heading.stream().map(name -> "---").toList()));
    rows.forEach(row -> out.println(markdown(row)));
  }

  private static String markdown(List<String> cells) {
    return cells.stream()
        .map(cell -> cell.replace("|", "\\|"))
        .collect(Collectors.joining(" | ", "| ", " |"));
  }

  private int width(int column) {
    int widest = rows.stream().mapToInt(row -> length(row.get(column))).max().orElse(0);
    return Math.max(widest, length(heading.get(column)));
  }

  private static String line(List<String> cells, List<Integer> widths, char filler) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      String cell = cells.get(i);
      line.append(i == 0 ? "" : "  ")
          .append(cell)
          .append(Strings.repeat(String.valueOf(filler), widths.get(i) - length(cell)));
    }
    return line.toString().stripTrailing();
  }

  private static int length(String cell) {
    return cell.codePointCount(0, cell.length());
  }
}
