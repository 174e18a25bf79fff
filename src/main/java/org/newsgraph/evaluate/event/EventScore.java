package org.newsgraph.evaluate.event;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSortedMap.toImmutableSortedMap;
import static java.util.Comparator.naturalOrder;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How many coded events the program tells.
 *
 * @param total the count of all
 * @param types the count of each type, by the name that the coders give it
 * @param missed of each event that is not told rightly, its type, words and what is told instead
 */
public record EventScore(
    Count total, ImmutableSortedMap<String, Count> types, ImmutableList<String> missed) {
  /**
   * How many events are told.
   *
   * @param events how many were coded
   * @param typed of how many something of the right type is claimed
   * @param right of how many that is between the right actors
   */
  public record Count(int events, int typed, int right) {
    private static Count of(Collection<Told> events) {
      return new Count(
          events.size(),
          (int) events.stream().filter(Told::typed).count(),
          (int) events.stream().filter(Told::right).count());
    }
  }

  /**
   * What is told of an event.
   *
   * @param claims all that is claimed, in words
   */
  record Told(CodedEvent event, boolean typed, boolean right, ImmutableList<String> claims) {
    private String line() {
      return event.type()
          + " "
          + String.join(", ", event.sources())
          + " -> "
          + String.join(", ", event.targets())
          + ": "
          + event.article().text().strip()
          + claims.stream().map(claim -> "\n      " + claim).collect(Collectors.joining());
    }
  }

  static EventScore of(List<Told> told) {
    Map<String, List<Told>> types =
        told.stream().collect(Collectors.groupingBy(one -> one.event().type()));
    return new EventScore(
        Count.of(told),
        types.entrySet().stream()
            .collect(
                toImmutableSortedMap(
                    naturalOrder(), Map.Entry::getKey, type -> Count.of(type.getValue()))),
        told.stream().filter(one -> !one.right()).map(Told::line).collect(toImmutableList()));
  }
}
