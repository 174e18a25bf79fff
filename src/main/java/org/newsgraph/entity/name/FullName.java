package org.newsgraph.entity.name;

import java.util.LinkedHashMap;
import java.util.Map;

/** The fullest name of somebody in an article, with the classes that its shorter forms speak of. */
public final class FullName {
  private final NameWords words;
  private final Map<String, Integer> types = new LinkedHashMap<>();

  FullName(NameWords words) {
    this.words = words;
  }

  NameWords words() {
    return words;
  }

  void see(String type) {
    if (!type.isEmpty()) {
      types.merge(type, 1, Integer::sum);
    }
  }

  /** The name as written. */
  public String text() {
    return words.written();
  }

  /** The class that most of its forms speak of, "" where none tells. */
  public String type() {
    return types.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse("");
  }
}
