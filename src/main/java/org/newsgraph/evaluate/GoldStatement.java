package org.newsgraph.evaluate;

import com.google.common.collect.ImmutableList;

/**
 * What a careful reader takes from a document.
 *
 * @param quote the words of the text that say so
 * @param subject the names under which the subject is right, the fullest first
 * @param relation the local name of the relation
 * @param object the same for the object; for a role its words
 * @param polarity "positive" or "negative"
 * @param modality "actual", "intended", "requested" or "possible"
 * @param optional whether a careful reader could leave it out
 */
public record GoldStatement(
    String quote,
    ImmutableList<String> subject,
    String relation,
    ImmutableList<String> object,
    String polarity,
    String modality,
    boolean optional) {}
