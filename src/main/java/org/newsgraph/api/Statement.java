package org.newsgraph.api;

import java.util.Optional;
import org.newsgraph.extract.Claim;
import org.newsgraph.extract.ClaimTime;
import org.newsgraph.lexicon.Modality;
import org.newsgraph.lexicon.Phase;
import org.newsgraph.lexicon.Polarity;
import org.newsgraph.text.Span;

/**
 * What an article says of two parties, with the words behind it.
 *
 * @param subject who
 * @param relation the local name of the relation in the ontology: "recognizes"
 * @param relationIri the relation's IRI
 * @param object whom or what
 * @param isFact whether the article itself tells it as something that holds
 * @param isDenied whether it is said not to hold
 * @param modality how far it is presented as real: "actual", "possible", "intended" ...
 * @param phase where in its course it is: "begin", "end", or empty
 * @param source who is said to say so, where it is not the article's writer
 * @param time a year, month or day in ISO 8601, or empty
 * @param role in what capacity: "interim president", or empty
 * @param confidence how sure the reading is, from 0 to 1
 * @param proposer the IRI of the lexicon's sense, or of the learnt model, that read it
 * @param sentence the sentence that says so
 * @param cue the words in it that carry the relation
 */
public record Statement(
    Party subject,
    String relation,
    String relationIri,
    Party object,
    boolean isFact,
    boolean isDenied,
    String modality,
    String phase,
    Optional<Party> source,
    String time,
    String role,
    double confidence,
    String proposer,
    Quote sentence,
    Quote cue) {

  /**
   * Words of the text.
   *
   * @param begin where they begin, in UTF-16 units as {@link String#substring(int, int)} counts
   * @param end where they end
   * @param words the words
   */
  public record Quote(int begin, int end, String words) {}

  static Statement of(Claim claim, String text) {
    return new Statement(
        Party.of(claim.subject()),
        claim.relation().replaceAll("^.*[#/]", ""),
        claim.relation(),
        Party.of(claim.object()),
        claim.asserted(),
        claim.polarity() == Polarity.NEGATIVE,
        claim.modality().label(),
        claim.phase() == Phase.NONE ? "" : claim.phase().label(),
        claim.source().map(Party::of),
        claim.time().map(ClaimTime::value).orElse(""),
        claim.role(),
        claim.confidence(),
        claim.proposer(),
        quote(claim.evidence().span(), text),
        quote(claim.evidence().cue(), text));
  }

  private static Quote quote(Span span, String text) {
    return new Quote(span.begin(), span.end(), text.substring(span.begin(), span.end()));
  }

  /** The statement in a line: {@code France recognizes Ana Lopez (possible)}. */
  @Override
  public String toString() {
    String known = "%s %s %s".formatted(subject.label(), relation, object.label());
    return isFact ? known : known + " (" + whyNoFact() + ")";
  }

  private String whyNoFact() {
    if (isDenied) {
      return "denied";
    }
    if (!modality.equals(Modality.ACTUAL.label())) {
      return modality;
    }
    return source.map(party -> "says " + party.label()).orElse("unsure");
  }
}
