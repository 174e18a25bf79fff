package org.newsgraph.evaluate.judge;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.newsgraph.extract.Decision;
import org.newsgraph.extract.judge.Signs;
import org.newsgraph.grammar.Word;
import org.newsgraph.pipeline.Understanding;

/**
 * A word by which a learnt model reads a relation where no sense of the lexicon does: it may want
 * an entry.
 *
 * @param cue the relation and the word
 * @param instances what the model says by it, the surest first
 */
public record Gap(Cue cue, ImmutableList<Instance> instances) {
  /** The most frequent first. */
  private static final Comparator<Gap> ORDER =
      Comparator.comparing((Gap gap) -> gap.cue().relation())
          .thenComparing(gap -> -gap.instances().size())
          .thenComparing(gap -> gap.cue().lemma());

  /**
   * A word that tells of a relation.
   *
   * @param relation the relation's local name
   * @param lemma the word's lemma
   * @param upos its part of speech
   */
  public record Cue(String relation, String lemma, String upos) {}

  /**
   * A claim that no sense makes.
   *
   * @param cue the word by which the model reads it
   * @param probability how sure it is, from 0 to 1
   * @param statement what it says
   * @param sides where the sides stand, by their functions: "subject by subject, object by of"
   * @param sentence the sentence
   */
  public record Instance(
      Cue cue, double probability, String statement, String sides, String sentence) {}

  /** The gaps that these are instances of, by relation, the most frequent words first. */
  public static ImmutableList<Gap> of(Collection<Instance> instances) {
    return instances.stream().collect(groupingBy(Instance::cue, toList())).entrySet().stream()
        .map(each -> new Gap(each.getKey(), surest(each.getValue())))
        .sorted(ORDER)
        .collect(toImmutableList());
  }

  private static ImmutableList<Instance> surest(List<Instance> instances) {
    return instances.stream()
        .sorted(
            Comparator.comparing(Instance::probability)
                .reversed()
                .thenComparing(Instance::sentence))
        .collect(toImmutableList());
  }

  /** The claims of an article that no sense makes. */
  public static ImmutableList<Instance> instances(Understanding understanding) {
    return understanding.decisions().stream()
        .filter(each -> each.claim().isPresent() && each.signs().have(Signs.MODEL))
        .map(each -> instance(each, understanding))
        .collect(toImmutableList());
  }

  private static Instance instance(Decision decision, Understanding understanding) {
    Word word = decision.proposal().cue().word();
    return new Instance(
        new Cue(decision.proposal().relation().name(), word.lemma(), word.upos()),
        decision.confidence(),
        decision.proposal().toString(),
        sides(decision.signs()),
        understanding.article().parsed().text(word.sentence().span()));
  }

  private static String sides(Signs signs) {
    return Stream.of("subject by ", "object by ")
        .flatMap(side -> signs.values().keySet().stream().filter(sign -> sign.startsWith(side)))
        .collect(joining(", "));
  }
}
