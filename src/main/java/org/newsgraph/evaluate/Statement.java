package org.newsgraph.evaluate;

import com.google.common.collect.ImmutableList;

/**
 * What the program takes from a document, as far as scoring asks.
 *
 * @param relation the local name of the relation
 * @param subject the subject's label and then its other names
 * @param object the same for the object; for a role its words
 * @param polarity "positive" or "negative"
 * @param modality "actual", "intended", "requested" or "possible"
 * @param evidence the words it was read from
 */
record Statement(
    String relation,
    ImmutableList<String> subject,
    ImmutableList<String> object,
    String polarity,
    String modality,
    String evidence) {}
