package org.newsgraph.pipeline;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Ordering;
import java.util.Collection;
import java.util.Optional;
import java.util.TreeMap;
import org.newsgraph.article.Remark;
import org.newsgraph.extract.Claim;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.text.TextTrouble;
import org.newsgraph.text.TextTrouble.Kind;

/**
 * What a build did.
 *
 * @param outcomes what it met, by what became of it; an article in another language is none of it
 * @param failures the inputs or articles that could not be read or understood
 * @param remarks what was passed over in the inputs or not read as it stands there
 * @param troubles the articles that could not be read as they stand, by what is wrong with them
 * @param languages how many of these are in which other language
 * @param claims how many claims the articles make that were read
 * @param facts how many of the claims are facts
 */
public record BuildReport(
    ImmutableSortedMap<Outcome, Tally<String>> outcomes,
    Tally<Failure> failures,
    ImmutableSortedMap<Remark.Kind, Tally<Remark>> remarks,
    ImmutableSortedMap<Kind, Tally<String>> troubles,
    ImmutableSortedMap<String, Integer> languages,
    int claims,
    int facts) {
  /** The report on nothing. */
  static BuildReport nothing() {
    return new BuildReport(
        ImmutableSortedMap.of(),
        Tally.empty(),
        ImmutableSortedMap.of(),
        ImmutableSortedMap.of(),
        ImmutableSortedMap.of(),
        0,
        0);
  }

  /** Whether all that was asked for was done. */
  public boolean complete() {
    return failures.count() == 0;
  }

  /** How many there are of what became that, and the first few of them. */
  public Tally<String> of(Outcome outcome) {
    return Optional.ofNullable(outcomes.get(outcome)).orElseGet(Tally::empty);
  }

  /** How many articles were read and put into the store. */
  public int read() {
    return of(Outcome.READ).count();
  }

  BuildReport with(Outcome outcome, String what) {
    return new BuildReport(
        with(outcomes, outcome, what), failures, remarks, troubles, languages, claims, facts);
  }

  BuildReport with(Remark remark) {
    return new BuildReport(
        outcomes,
        failures,
        with(remarks, remark.kind(), remark),
        troubles,
        languages,
        claims,
        facts);
  }

  /**
   * The report with one more article in the store.
   *
   * @param label the article as the user named it
   * @param wrong what is wrong with its text; one in another language does not count as read
   */
  BuildReport with(ArticleGraph graph, String label, Collection<TextTrouble> wrong) {
    ImmutableSortedMap<Kind, Tally<String>> more = troubles;
    TreeMap<String, Integer> others = new TreeMap<>(languages);
    for (TextTrouble trouble : wrong) {
      more = with(more, trouble.kind(), label);
      if (trouble.kind() == Kind.OTHER_LANGUAGE) {
        others.merge(trouble.language(), 1, Integer::sum);
      }
    }
    boolean read = others.equals(languages);
    int asserted = (int) graph.claims().stream().filter(Claim::asserted).count();
    return new BuildReport(
        read ? with(outcomes, Outcome.READ, label) : outcomes,
        failures,
        remarks,
        more,
        ImmutableSortedMap.copyOf(others),
        claims + graph.claims().size(),
        facts + asserted);
  }

  BuildReport with(Failure failure) {
    return new BuildReport(
        outcomes, failures.with(failure), remarks, troubles, languages, claims, facts);
  }

  private static <K extends Comparable<K>, T> ImmutableSortedMap<K, Tally<T>> with(
      ImmutableSortedMap<K, Tally<T>> tallies, K kind, T what) {
    TreeMap<K, Tally<T>> more = new TreeMap<>(tallies);
    more.put(kind, more.getOrDefault(kind, Tally.empty()).with(what));
    return ImmutableSortedMap.copyOf(more, Ordering.natural());
  }
}
