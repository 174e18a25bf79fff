package org.newsgraph.extract.judge;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.primitives.Doubles;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The measure of statements: a logistic model, which adds up what the signs of a statement weigh
 * and gives the probability that it is right.
 *
 * @param weights what each sign weighs, in natural logarithms of odds; others weigh nothing
 * @param records how often proposers have been right
 * @param least from which probabilities on something is a claim, and a claim may be a fact
 */
public record Measure(ImmutableSortedMap<String, Double> weights, Records records, Least least) {
  /** The sign that every statement has. */
  public static final String ALWAYS = "always";

  /** What the names of a model's signs begin with. */
  private static final String MODEL = "model: ";

  /** How many of the signs against a statement are told. */
  private static final int SHOWN = 3;

  private static final String HEADING = "sign\tweight";
  private static final Splitter TAB = Splitter.on('\t');

  /**
   * The measure that lies in an ontology folder, none where it has no weights.
   *
   * @param sheets the texts of the folder's tables by their paths, of which one may be called
   *     "judge.tsv" and one "record.tsv"
   * @throws IllegalArgumentException where one of them is broken
   */
  public static Optional<Measure> find(Map<String, String> sheets) {
    return Sheet.find("judge.tsv", sheets).map(text -> parse(text, Records.in(sheets)));
  }

  private static Measure parse(String text, Records records) {
    SortedMap<String, Double> rows = new TreeMap<>();
    text.lines().skip(1).map(TAB::splitToList).forEach(row -> rows.put(row.get(0), number(row)));
    Least least = Least.takenFrom(rows);
    return new Measure(ImmutableSortedMap.copyOf(rows, Comparator.naturalOrder()), records, least);
  }

  private static double number(List<String> row) {
    Double number = row.size() == 2 ? Doubles.tryParse(row.get(1)) : null;
    checkArgument(number != null, "no sign with its weight: %s", row);
    return number;
  }

  /** The weights and thresholds as a file's text, the records left out. */
  public String text() {
    StringBuilder text = new StringBuilder(HEADING + "\n");
    least.rows().forEach((name, number) -> text.append(row(name, number)));
    weights.forEach((name, number) -> text.append(row(name, number)));
    return text.toString();
  }

  private static String row(String name, double number) {
    return String.format(Locale.ROOT, "%s\t%.3f\n", name, number);
  }

  /** The signs as they are weighed: a sense's with its record, a model's apart from senses'. */
  public static Signs complete(Signs signs, String proposer, Records records) {
    Signs all = signs.with(ALWAYS);
    return signs.have(Signs.MODEL) ? all.under(MODEL) : all.with(records.of(proposer));
  }

  /** The probability that a statement with these signs is right, from 0 to 1. */
  public double probability(Signs signs, String proposer) {
    double sum = 0;
    for (Map.Entry<String, Double> sign : complete(signs, proposer, records).values().entrySet()) {
      sum += sign.getValue() * weight(sign.getKey());
    }
    return 1 / (1 + Math.exp(-sum));
  }

  /** Why a statement with these signs is unsure: the probability, and what weighs most against. */
  public String against(Signs signs, String proposer) {
    String most =
        complete(signs, proposer, records).values().entrySet().stream()
            .map(sign -> Map.entry(sign.getKey(), sign.getValue() * weight(sign.getKey())))
            .filter(sign -> sign.getValue() < 0 && !sign.getKey().endsWith(ALWAYS))
            .sorted(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry::getKey))
            .limit(SHOWN)
            .map(sign -> String.format(Locale.ROOT, "%s %.1f", sign.getKey(), sign.getValue()))
            .collect(Collectors.joining(", "));
    return String.format(Locale.ROOT, "too unsure, %.2f: %s", probability(signs, proposer), most);
  }

  private double weight(String sign) {
    return weights.getOrDefault(sign, 0.0);
  }
}
