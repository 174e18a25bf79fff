package org.newsgraph.reader.model;

import com.google.common.collect.ImmutableList;

/**
 * What the reader model says of one sentence.
 *
 * @param words what it says of each word
 * @param anaphor for each word, its numbers as one that stands for something spoken of before, and
 *     last the score of its standing for nothing before
 * @param antecedent for each word, its numbers as what a later word stands for
 */
public record SentenceReading(ImmutableList<Reading> words, Scores anaphor, Scores antecedent) {}
