package org.newsgraph.extract;

import java.util.Optional;
import org.newsgraph.entity.Entity;
import org.newsgraph.grammar.Word;

/**
 * What fills one side of a relation.
 *
 * @param word the head word of the filler
 * @param entity who it is; empty where the words themselves fill the side
 * @param indirect whether the filler is a thing and the entity is whose it is
 */
record Side(Word word, Optional<Entity> entity, boolean indirect) {
  /** Whether it is somebody with a proper name. */
  boolean isNamed() {
    return entity.filter(Entity::named).isPresent();
  }
}
