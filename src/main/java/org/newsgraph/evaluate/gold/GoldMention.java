package org.newsgraph.evaluate.gold;

import org.newsgraph.text.Span;

/**
 * Words of a sentence that speak of an entity, as somebody has marked them.
 *
 * @param group what all mentions of the entity in the document share
 * @param type the entity's type, such as {@code person}
 * @param tokens the indexes of the words
 * @param head the index of the word that hangs on one outside
 */
public record GoldMention(String group, String type, Span tokens, int head) {}
