package org.newsgraph.reader.model;

import com.google.common.collect.ImmutableList;
import org.newsgraph.text.Name;
import org.newsgraph.text.Span;

/**
 * The marks {@code B-} for a name's first word, {@code I-} for a further one, {@code O} for none.
 */
public final class NameMarks {
  private static final String NONE = "O";

  private NameMarks() {}

  /** The names that the marks amount to; a name may also begin with {@code I-}. */
  public static ImmutableList<Name> names(ImmutableList<Reading> readings) {
    ImmutableList.Builder<Name> names = ImmutableList.builder();
    int begin = 0;
    for (int i = 1; i <= readings.size(); i++) {
      if (i == readings.size() || !continues(readings.get(i - 1).name(), readings.get(i).name())) {
        String mark = readings.get(begin).name();
        if (!mark.equals(NONE)) {
          names.add(new Name(new Span(begin, i), type(mark)));
        }
        begin = i;
      }
    }
    return names.build();
  }

  private static boolean continues(String before, String mark) {
    return mark.startsWith("I-") && !before.equals(NONE) && type(before).equals(type(mark));
  }

  private static String type(String mark) {
    return mark.substring(mark.indexOf('-') + 1);
  }
}
