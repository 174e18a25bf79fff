package org.newsgraph.extract;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.newsgraph.text.Span;

/**
 * The words behind a claim. All spans count characters of the article's text.
 *
 * @param sentence the sentence's index in the article
 * @param span the sentence
 * @param text the sentence as written
 * @param cue the word or words that carry the relation
 * @param subject the words that stand for the subject
 * @param object the words that stand for the object, empty where they are left out in the text
 */
public record Evidence(
    int sentence, Span span, String text, Span cue, Span subject, Optional<Span> object) {
  public Evidence {
    checkArgument(span.covers(cue), "the cue %s lies outside of its sentence %s", cue, span);
  }
}
