package org.newsgraph.reader.model;

import org.newsgraph.text.Token;

/**
 * What the reader model says of one word.
 *
 * @param upos the universal part of speech
 * @param xpos the Penn Treebank tag
 * @param head the index of the word it hangs on, or {@link Token#ROOT}
 * @param relation the relation to the head
 * @param entityType the type of the entity it heads, or {@code O}
 * @param name its place in a name: {@code B-PER} first, {@code I-PER} further, {@code O} none
 */
public record Reading(
    String upos, String xpos, int head, String relation, String entityType, String name) {}
