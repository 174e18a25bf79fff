package org.newsgraph.extract.judge;

import static com.google.common.collect.ImmutableSortedMap.toImmutableSortedMap;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What speaks for or against a statement, for all that is known of it.
 *
 * @param values each sign's name, such as "object: a pronoun", with how strong it is: 1 for one
 *     that is there or not
 */
public record Signs(ImmutableSortedMap<String, Double> values) {
  /** The sign that it is a standing fact and no act. */
  public static final String STANDING = "standing";

  /** The sign that a learnt model proposed it. */
  public static final String MODEL = "a model says so";

  /** The sign that a side is none of what the relation asks for. */
  public static final String UNFIT = "a side does not fit";

  /** No signs at all. */
  public static final Signs NONE = new Signs(ImmutableSortedMap.of());

  /** These signs and one more that is there. */
  public Signs with(String name) {
    return with(name, 1);
  }

  /** These signs, and one more where the condition holds. */
  public Signs withIf(boolean condition, String name) {
    return condition ? with(name) : this;
  }

  /** These signs and one more. */
  public Signs with(String name, double value) {
    return with(new Signs(ImmutableSortedMap.of(name, value)));
  }

  /** These signs and others, which count where both have one. */
  public Signs with(Signs others) {
    SortedMap<String, Double> all = new TreeMap<>(values);
    all.putAll(others.values);
    return new Signs(ImmutableSortedMap.copyOf(all, Comparator.naturalOrder()));
  }

  /** The same signs by names that begin so. */
  Signs under(String prefix) {
    return new Signs(
        values.entrySet().stream()
            .collect(
                toImmutableSortedMap(
                    Comparator.naturalOrder(),
                    each -> prefix + each.getKey(),
                    Map.Entry::getValue)));
  }

  /** Whether the sign is there. */
  public boolean have(String name) {
    return values.containsKey(name);
  }

  /** The word for a number: that of the greatest step that it reaches. */
  public static String step(int number, ImmutableSortedMap<Integer, String> steps) {
    return Objects.requireNonNull(steps.floorEntry(number)).getValue();
  }
}
