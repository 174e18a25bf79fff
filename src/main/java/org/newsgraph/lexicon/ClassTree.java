package org.newsgraph.lexicon;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;

/**
 * The classes of the ontology by their local names.
 *
 * @param subclasses each class to itself and all classes below it
 */
public record ClassTree(ImmutableSetMultimap<String, String> subclasses) {
  /** Whether the ontology has the class. */
  public boolean contains(String type) {
    return subclasses.containsKey(type);
  }

  /** Whether every instance of a class is one of another, which may be the same one. */
  public boolean isSubclass(String type, String superType) {
    return type.equals(superType) || subclasses.containsEntry(superType, type);
  }

  /** The classes and all below them. */
  public ImmutableSet<String> withSubclasses(Iterable<String> types) {
    ImmutableSet.Builder<String> all = ImmutableSet.builder();
    types.forEach(type -> all.add(type).addAll(subclasses.get(type)));
    return all.build();
  }
}
