package org.newsgraph.lexicon;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A meaning of a word: the word in a grammatical frame stands for a relation, and the frame's
 * functions fill its sides.
 *
 * @param iri the sense's IRI
 * @param words the word's written forms as dictionary forms, lower case; several words are
 *     separated by a space: "prime minister", "crack down"
 * @param partOfSpeech "verb", "noun" or "adjective"
 * @param relation what it stands for; empty where the sense claims the clause and yields nothing
 * @param subject the grammatical functions that may fill the relation's subject, the first one
 *     present in the clause wins
 * @param object the same for the object. Where it is the subject's function too, the relation holds
 *     between those whom the function joins: "X and Y met"
 * @param domain the local names of the classes that its subject may have: those of its relation, or
 *     fewer
 * @param range the same for its object
 * @param restrictions functions whose filler's head must be one of the given words
 * @param exceptions functions whose filler's head must be none of the given words
 * @param needsName whether the subject must have a proper name; where its relation asks for one and
 *     the sense does not, the object must: "Kenya's parliament"; kin of somebody whom the sentence
 *     introduces need none: "a man and his wife"
 * @param objectNeedsName whether the object must have a proper name
 * @param bothWays whether the object does the same to the subject: who clashes with somebody
 * @param intendedAs the local name of the relation that it already is to intend what the sense
 *     tells: who tries to oust somebody opposes him
 * @param polarity the polarity the word itself brings: negative for "disown"
 * @param modality the modality the word itself brings
 * @param phase the phase the word itself brings
 * @param examples sentences that must yield the relation
 * @param counterExamples sentences that must not
 */
public record Sense(
    String iri,
    ImmutableList<String> words,
    String partOfSpeech,
    Optional<Relation> relation,
    ImmutableList<String> subject,
    ImmutableList<String> object,
    ImmutableSet<String> domain,
    ImmutableSet<String> range,
    ImmutableSetMultimap<String, String> restrictions,
    ImmutableSetMultimap<String, String> exceptions,
    boolean needsName,
    boolean objectNeedsName,
    boolean bothWays,
    Optional<String> intendedAs,
    Polarity polarity,
    Modality modality,
    Phase phase,
    ImmutableList<String> examples,
    ImmutableList<String> counterExamples) {
  public Sense {
    checkArgument(!words.isEmpty(), "sense %s has no word", iri);
    checkArgument(
        relation.isEmpty() || !subject.isEmpty(), "sense %s has no subject function", iri);
  }

  /** Whether it tells of those whom one function joins: "Weber and Novak met". */
  public boolean isMutual() {
    return relation.isPresent() && subject.equals(object);
  }

  /** The sense as the lexicon says it: {@code recognize (verb: subject, object) -> recognizes}. */
  @Override
  public String toString() {
    return "%s (%s: %s, %s%s) -> %s"
        .formatted(
            String.join("/", words),
            partOfSpeech,
            String.join("|", subject),
            String.join("|", object),
            asText(restrictions, "=") + asText(exceptions, "!="),
            meaning());
  }

  private static String asText(ImmutableSetMultimap<String, String> words, String sign) {
    return words.asMap().entrySet().stream()
        .map(each -> "; %s %s %s".formatted(each.getKey(), sign, String.join("|", each.getValue())))
        .collect(Collectors.joining());
  }

  private String meaning() {
    return Stream.of(
            polarity == Polarity.NEGATIVE ? "not" : "",
            modality == Modality.ACTUAL ? "" : modality.label(),
            phase.label(),
            relation.map(Relation::name).orElse("nothing"))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.joining(" "));
  }
}
