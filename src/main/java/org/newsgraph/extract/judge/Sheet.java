package org.newsgraph.extract.judge;

import java.util.Map;
import java.util.Optional;

/** The tables in an ontology folder of what was learnt from annotated articles. */
final class Sheet {
  private Sheet() {}

  /** The text of the table of that file name, in whichever folder it lies. */
  static Optional<String> find(String name, Map<String, String> sheets) {
    return sheets.entrySet().stream()
        .filter(each -> each.getKey().equals(name) || each.getKey().endsWith("/" + name))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
