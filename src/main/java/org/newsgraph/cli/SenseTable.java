package org.newsgraph.cli;

import com.google.common.collect.ImmutableList;
import java.io.PrintWriter;
import java.util.Collection;
import java.util.Locale;
import org.newsgraph.evaluate.sense.SenseRecord;
import org.newsgraph.evaluate.sense.Verdict;

/** How often senses were right, each with some of its sentences. */
final class SenseTable implements Report {
  private static final int WRONG_SHOWN = 3;
  private static final int RIGHT_SHOWN = 2;

  private final ImmutableList<SenseRecord> records;

  SenseTable(Collection<SenseRecord> records) {
    this.records = ImmutableList.copyOf(records);
  }

  /** Prints a line for each sense with some sentences below it. */
  @Override
  public void print(PrintWriter out) {
    for (SenseRecord record : records) {
      out.println(line(record));
      record.cases(Verdict.WRONG).stream()
          .limit(WRONG_SHOWN)
          .forEach(each -> out.println("  WRONG " + each));
      record.cases(Verdict.RIGHT).stream()
          .limit(RIGHT_SHOWN)
          .forEach(each -> out.println("  RIGHT " + each));
    }
  }

  /** Prints all that each sense proposed, with what came of it. */
  @Override
  public void printCases(PrintWriter out) {
    for (SenseRecord record : records) {
      record
          .firings()
          .forEach((verdict, each) -> out.println(verdict + " " + name(record) + " " + each));
    }
  }

  private static String line(SenseRecord record) {
    return String.format(
        Locale.ROOT,
        "%s: fired %d, right %d, optional %d, wrong %d (P %.2f)",
        name(record),
        record.fired(),
        record.right(),
        record.optional(),
        record.wrong(),
        record.precision());
  }

  private static String name(SenseRecord record) {
    return record.proposer().substring(record.proposer().lastIndexOf('#') + 1);
  }
}
