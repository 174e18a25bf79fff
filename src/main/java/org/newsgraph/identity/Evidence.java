package org.newsgraph.identity;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.util.Collections;

/**
 * What articles tell of somebody by which he is told from others of his name.
 *
 * @param nations the keys of the countries of his offices and descriptions
 * @param roles what he is, as single words: "president"
 * @param fields the fields that these belong to: "politics"
 * @param offices the keys of the countries in which he holds an office that one holds at a time
 */
record Evidence(
    ImmutableSortedSet<String> nations,
    ImmutableSortedSet<String> roles,
    ImmutableSortedSet<String> fields,
    ImmutableSortedSet<String> offices) {
  static final Evidence NONE =
      new Evidence(
          ImmutableSortedSet.of(),
          ImmutableSortedSet.of(),
          ImmutableSortedSet.of(),
          ImmutableSortedSet.of());

  /** Whether anything of it can tell two apart. */
  boolean tells() {
    return !nations.isEmpty() || !fields.isEmpty();
  }

  Evidence with(Evidence other) {
    return new Evidence(
        union(nations, other.nations),
        union(roles, other.roles),
        union(fields, other.fields),
        union(offices, other.offices));
  }

  /** Whether the two share a country, or a field and no country speaks against it. */
  boolean supports(Evidence other) {
    return share(nations, other.nations) || (share(fields, other.fields) && !clashes(other));
  }

  /**
   * Whether both tell of other fields and of no country that they share, or of offices in other
   * countries. Other countries alone speak against nothing: an ambassador has two.
   */
  boolean clashes(Evidence other) {
    return differ(offices, other.offices)
        || (differ(fields, other.fields) && !share(nations, other.nations));
  }

  /** Whether the two tell of the same role. */
  boolean sharesRole(Evidence other) {
    return share(roles, other.roles);
  }

  private static boolean share(ImmutableSortedSet<String> one, ImmutableSortedSet<String> other) {
    return !Collections.disjoint(one, other);
  }

  private static boolean differ(ImmutableSortedSet<String> one, ImmutableSortedSet<String> other) {
    return !one.isEmpty() && !other.isEmpty() && !share(one, other);
  }

  private static ImmutableSortedSet<String> union(
      ImmutableSortedSet<String> one, ImmutableSortedSet<String> other) {
    return ImmutableSortedSet.copyOf(Sets.union(one, other));
  }

  /** "politics, Peru" in the words of a reason. */
  String words() {
    String all = String.join(", ", Sets.union(roles, nations));
    return all.isEmpty() ? "nothing else" : all;
  }
}
