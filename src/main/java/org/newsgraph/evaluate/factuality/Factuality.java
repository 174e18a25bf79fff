package org.newsgraph.evaluate.factuality;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSortedMap.toImmutableSortedMap;
import static java.util.Comparator.naturalOrder;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.newsgraph.evaluate.RelationTable;
import org.newsgraph.evaluate.Score.Difference;
import org.newsgraph.lexicon.read.Ontology;
import org.newsgraph.pipeline.Pipeline;

/**
 * What becomes a fact of sentences of which is known whether they state one.
 *
 * @param total the count of all sentences
 * @param kinds the count of each kind of sentence, sorted by its name
 * @param falsehoods the facts that are told of sentences which state none, by kind of sentence
 * @param lost what the other sentences state and is not told of them, by kind of sentence
 */
public record Factuality(
    Count total,
    ImmutableSortedMap<String, Count> kinds,
    ImmutableList<Difference> falsehoods,
    ImmutableList<Difference> lost) {
  /**
   * How often sentences are read rightly.
   *
   * @param none how many sentences state no fact
   * @param falsehoods how many facts are told of those, each once in a sentence
   * @param misread of how many of those sentences a fact is told
   * @param facts how many sentences state a fact
   * @param found of how many of those it is told
   */
  public record Count(int none, int falsehoods, int misread, int facts, int found) {
    static Count of(Collection<Outcome> outcomes) {
      List<Outcome> none =
          outcomes.stream().filter(each -> each.sample().fact().isEmpty()).toList();
      return new Count(
          none.size(),
          none.stream().mapToInt(outcome -> outcome.falsehoods().size()).sum(),
          (int) none.stream().filter(outcome -> !outcome.falsehoods().isEmpty()).count(),
          outcomes.size() - none.size(),
          (int) outcomes.stream().filter(Outcome::found).count());
    }

    /** The false statements of a hundred sentences that state no fact; 0 where there are none. */
    public double falsehoodsPer100() {
      return none == 0 ? 0 : 100.0 * falsehoods / none;
    }

    /** The share of the facts that is found; 0 where there are none. */
    public double foundShare() {
      return facts == 0 ? 0 : (double) found / facts;
    }
  }

  /**
   * Reads the sentences, each by itself, as if it had appeared on 2019-02-02.
   *
   * @param file the sentences, in columns that are separated by tabs: kind, "none" or "fact",
   *     sentence, and of a fact its subject, relation, object and polarity. Of a sentence that
   *     states none an act is false, and a standing fact only where the relation names it: titles
   *     and places are often true
   * @throws IOException where the file is unreadable or a line is broken; its message says which
   */
  public static Factuality of(Path file, Ontology ontology) throws IOException {
    RelationTable relations = RelationTable.of(ontology);
    ImmutableList<Sample> samples = new SampleFile(file, relations.types().keySet()).read();
    try (Pipeline pipeline = Pipeline.open(ontology)) {
      SampleTrial trial = new SampleTrial(pipeline::understand, relations);
      return of(samples.parallelStream().map(trial::outcome).toList());
    }
  }

  private static Factuality of(List<Outcome> outcomes) {
    Map<String, List<Outcome>> kinds =
        outcomes.stream().collect(Collectors.groupingBy(outcome -> outcome.sample().kind()));
    return new Factuality(
        Count.of(outcomes),
        kinds.entrySet().stream()
            .collect(
                toImmutableSortedMap(
                    naturalOrder(), Map.Entry::getKey, kind -> Count.of(kind.getValue()))),
        outcomes.stream()
            .flatMap(
                outcome ->
                    outcome.falsehoods().stream()
                        .map(statement -> Difference.of(outcome.sample().kind(), statement)))
            .collect(toImmutableList()),
        outcomes.stream()
            .filter(outcome -> !outcome.found())
            .flatMap(
                outcome ->
                    outcome.sample().fact().stream()
                        .map(fact -> Difference.of(outcome.sample().kind(), fact)))
            .collect(toImmutableList()));
  }
}
