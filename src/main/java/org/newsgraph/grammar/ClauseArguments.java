package org.newsgraph.grammar;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The arguments of a clause while they are collected: fillers by function, each once. */
final class ClauseArguments {
  private final Map<String, Set<Word>> fillers = new LinkedHashMap<>();

  void add(String function, Word filler) {
    fillers.computeIfAbsent(function, f -> new LinkedHashSet<>()).add(filler);
  }

  void addAll(String function, Iterable<Word> all) {
    all.forEach(t -> add(function, t));
  }

  ImmutableList<Word> fillers(String function) {
    return ImmutableList.copyOf(fillers.getOrDefault(function, Set.of()));
  }

  boolean lacks(String function) {
    return !fillers.containsKey(function);
  }

  ImmutableListMultimap<String, Word> build() {
    ImmutableListMultimap.Builder<String, Word> made = ImmutableListMultimap.builder();
    fillers.forEach(made::putAll);
    return made.build();
  }
}
