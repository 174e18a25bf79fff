package org.newsgraph.graph;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.apache.jena.sparql.core.DatasetGraph;
import org.newsgraph.lexicon.Modality;
import org.newsgraph.lexicon.Phase;
import org.newsgraph.lexicon.Polarity;
import org.newsgraph.text.Span;

/**
 * A claim as the graph holds it, with all that is known of those whom it speaks of: what is left of
 * a claim when only the graph is there.
 *
 * @param iri its IRI
 * @param article the name of its article
 * @param relation the local name of the relation
 * @param subject who
 * @param object whom or what
 * @param polarity whether the text says that it holds
 * @param modality how far the text presents it as real
 * @param phase where in its course the text finds it
 * @param source who is said to say so, where it is not the article's writer
 * @param time a year, month or day in ISO 8601; empty where the text does not say
 * @param role in what capacity; empty where the text does not say
 * @param confidence how sure the reading is, from 0 to 1
 * @param asserted whether it is a fact
 * @param sense the IRI of the lexicon's sense that read it
 * @param evidence the words behind it
 */
public record StoredClaim(
    String iri,
    String article,
    String relation,
    Entity subject,
    Filler object,
    Polarity polarity,
    Modality modality,
    Phase phase,
    Optional<Entity> source,
    String time,
    String role,
    double confidence,
    boolean asserted,
    String sense,
    Evidence evidence) {

  /** What fills the object's side of a claim. */
  public sealed interface Filler {
    /** The words to show for it. */
    String label();
  }

  /**
   * An entity as the article tells of it.
   *
   * @param iri its IRI
   * @param label its fullest name or description
   * @param names all its names, the label among them
   * @param type the local name of its class
   */
  public record Entity(String iri, String label, ImmutableSortedSet<String> names, String type)
      implements Filler {}

  /** Words that fill the object's side, such as a title. */
  public record Words(String label) implements Filler {}

  /**
   * The words behind a claim.
   *
   * @param index the sentence's place in the article, from 0
   * @param sentence the sentence
   * @param cue the words that carry the relation
   * @param subject the words that stand for the subject
   * @param object the words that stand for the object, empty where they are left out in the text
   * @param time the words that tell the time
   */
  public record Evidence(
      int index,
      Quote sentence,
      Quote cue,
      Quote subject,
      Optional<Quote> object,
      Optional<Quote> time) {}

  /**
   * Words of the article.
   *
   * @param span where they stand, in code points of the article's text
   * @param words the words themselves
   */
  public record Quote(Span span, String words) {}

  /**
   * The claims of the article, in the order of their sentences and cues.
   *
   * @throws GraphException if the article's graphs lack something that a claim must have
   */
  public static ImmutableList<StoredClaim> all(DatasetGraph data, String articleName) {
    return new StoredArticle(data, articleName).claims();
  }
}
