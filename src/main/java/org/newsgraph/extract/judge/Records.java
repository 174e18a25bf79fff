package org.newsgraph.extract.judge;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableSortedMap.toImmutableSortedMap;
import static java.util.Comparator.naturalOrder;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.primitives.Ints;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How often each proposer, such as a sense of the lexicon, has been right on annotated articles. As
 * a file it is a table of counts and no sentences, in columns that are separated by tabs.
 *
 * @param counts each proposer's record by its IRI
 */
public record Records(ImmutableSortedMap<String, Count> counts) {
  /** No records of anybody. */
  public static final Records NONE = new Records(ImmutableSortedMap.of());

  private static final Splitter TAB = Splitter.on('\t');

  /** How many claims as right as those of all count for a proposer besides its own. */
  private static final double PRIOR = 5;

  /**
   * The record of one.
   *
   * @param fired how often it proposed something, with or without a claim in the end
   * @param right how many of its claims are right
   * @param optional how many of its claims match nothing but what could be left out
   * @param wrong how many of its claims are wrong
   */
  public record Count(int fired, int right, int optional, int wrong) {
    /** A record of nothing. */
    public static final Count NONE = new Count(0, 0, 0, 0);

    public Count {
      checkArgument(right + optional + wrong <= fired, "more claims than firings");
    }

    /** Both records together. */
    public Count plus(Count other) {
      return new Count(
          fired + other.fired, right + other.right, optional + other.optional, wrong + other.wrong);
    }

    /** What is left where a part is taken away, be it that the part counts more. */
    private Count minus(Count part) {
      int stillRight = Math.max(right - part.right, 0);
      int stillOptional = Math.max(optional - part.optional, 0);
      int stillWrong = Math.max(wrong - part.wrong, 0);
      int claims = stillRight + stillOptional + stillWrong;
      return new Count(Math.max(fired - part.fired, claims), stillRight, stillOptional, stillWrong);
    }
  }

  /**
   * The records that lie in an ontology folder, none of anybody where it has no such table.
   *
   * @param sheets the texts of the folder's tables by their paths, of which one may be called
   *     "record.tsv"
   * @throws IllegalArgumentException where it is no table of records
   */
  public static Records in(Map<String, String> sheets) {
    return Sheet.find("record.tsv", sheets).map(Records::parse).orElse(NONE);
  }

  private static Records parse(String table) {
    return new Records(
        table
            .lines()
            .skip(1)
            .map(TAB::splitToList)
            .collect(toImmutableSortedMap(naturalOrder(), row -> row.get(0), Records::parse)));
  }

  private static Count parse(List<String> row) {
    List<Integer> counts =
        row.stream()
            .skip(1)
            .map(Ints::tryParse)
            .flatMap(n -> Optional.ofNullable(n).stream())
            .toList();
    checkArgument(counts.size() == 4, "no record of a sense: %s", row);
    return new Count(counts.get(0), counts.get(1), counts.get(2), counts.get(3));
  }

  /** These records without what others count, which is a part of them. */
  public Records minus(Records part) {
    return new Records(
        counts.entrySet().stream()
            .collect(
                toImmutableSortedMap(
                    naturalOrder(),
                    Map.Entry::getKey,
                    each ->
                        each.getValue()
                            .minus(part.counts.getOrDefault(each.getKey(), Count.NONE)))));
  }

  /** What its record says of a proposer. */
  Signs of(String proposer) {
    Count all = counts.values().stream().reduce(Count.NONE, Count::plus);
    Count own = counts.getOrDefault(proposer, Count.NONE);
    double share = (all.right + 1.0) / (all.right + all.wrong + 2.0);
    double odds = (own.right + PRIOR * share) / (own.wrong + PRIOR * (1 - share));
    Signs signs = Signs.NONE.with("record", Math.log(odds));
    return own.right + own.wrong == 0 ? signs.with("record: none") : signs;
  }
}
