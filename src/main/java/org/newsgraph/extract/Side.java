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
public record Side(Word word, Optional<Entity> entity, boolean indirect) {
  /** Somebody whom the word stands for. */
  public static Side of(Word word, Entity entity) {
    return new Side(word, Optional.of(entity), false);
  }

  /** The owner of the thing that the word names. */
  public static Side ofOwner(Word thing, Entity owner) {
    return new Side(thing, Optional.of(owner), true);
  }

  /** The words of the phrase that the word heads. */
  public static Side ofWords(Word head) {
    return new Side(head, Optional.empty(), false);
  }

  /** Whether it is somebody with a proper name. */
  public boolean isNamed() {
    return entity.filter(Entity::named).isPresent();
  }

  /** Who it is, in words. */
  public String label() {
    return entity.map(Entity::label).orElse(word.text());
  }
}
