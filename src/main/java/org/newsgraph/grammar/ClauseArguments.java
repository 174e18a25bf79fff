package org.newsgraph.grammar;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.newsgraph.text.Token;

/** The arguments of a clause while they are collected: fillers by function, each once. */
final class ClauseArguments {
  private final Map<String, Set<Token>> fillers = new LinkedHashMap<>();

  void add(String function, Token filler) {
    fillers.computeIfAbsent(function, f -> new LinkedHashSet<>()).add(filler);
  }

  void addAll(String function, Iterable<Token> all) {
    all.forEach(t -> add(function, t));
  }

  ImmutableList<Token> fillers(String function) {
    return ImmutableList.copyOf(fillers.getOrDefault(function, Set.of()));
  }

  boolean lacks(String function) {
    return !fillers.containsKey(function);
  }

  ImmutableListMultimap<String, Token> build() {
    ImmutableListMultimap.Builder<String, Token> made = ImmutableListMultimap.builder();
    fillers.forEach(made::putAll);
    return made.build();
  }
}
