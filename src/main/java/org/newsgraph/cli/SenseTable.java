package org.newsgraph.cli;

import com.google.common.collect.ImmutableList;
import java.io.PrintWriter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.newsgraph.evaluate.Score.Difference;
import org.newsgraph.evaluate.sense.SenseRecord;
import org.newsgraph.evaluate.sense.Verdict;

/** How often senses were right, each with some of its sentences. */
final class SenseTable {
  private static final int WRONG_SHOWN = 3;
  private static final int RIGHT_SHOWN = 2;

  private final ImmutableList<SenseRecord> records;

  SenseTable(Collection<SenseRecord> records) {
    this.records = ImmutableList.copyOf(records);
  }

  /**
   * Prints a line for each sense with sentences below it.
   *
   * @param all whether to print all sentences of a sense
   */
  void print(boolean all, PrintWriter out) {
    for (SenseRecord record : records) {
      out.println(line(record));
      print("WRONG", record.cases(Verdict.WRONG), all ? Integer.MAX_VALUE : WRONG_SHOWN, out);
      print("RIGHT", record.cases(Verdict.RIGHT), all ? Integer.MAX_VALUE : RIGHT_SHOWN, out);
    }
  }

  private static String line(SenseRecord record) {
    return String.format(
        Locale.ROOT,
        "%s: fired %d, right %d, optional %d, wrong %d (P %.2f)",
        record.proposer().substring(record.proposer().lastIndexOf('#') + 1),
        record.fired(),
        record.right(),
        record.optional(),
        record.wrong(),
        record.precision());
  }

  private static void print(String name, List<Difference> cases, int most, PrintWriter out) {
    cases.stream().limit(most).forEach(each -> out.println("  " + name + " " + each));
  }
}
