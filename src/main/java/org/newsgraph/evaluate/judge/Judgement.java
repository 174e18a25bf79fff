package org.newsgraph.evaluate.judge;

import java.util.List;
import org.newsgraph.extract.judge.Signs;

/**
 * How sure a statement was, and whether it is right.
 *
 * @param signs what spoke for and against it
 * @param content the document and what it says: equal for statements that count once
 * @param probability how sure it was, from 0 to 1
 * @param right whether it is right
 */
public record Judgement(Signs signs, List<String> content, double probability, boolean right) {}
