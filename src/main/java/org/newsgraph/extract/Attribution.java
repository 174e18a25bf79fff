package org.newsgraph.extract;

import java.util.Optional;
import org.newsgraph.entity.Entity;

/**
 * Whose word something is.
 *
 * @param source who says so, where it is neither the article's writer nor the subject
 * @param own whether its subject says so
 * @param vouched whether the writer or the subject says so, outside of quotations and hearsay
 */
record Attribution(Optional<Entity> source, boolean own, boolean vouched) {}
