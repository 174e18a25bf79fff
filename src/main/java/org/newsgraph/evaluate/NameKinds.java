package org.newsgraph.evaluate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.newsgraph.text.Name;

/** The kinds of names that are scored: persons, organizations and locations. */
final class NameKinds {
  /** The kinds under all that a model or a file may call them. */
  private static final ImmutableMap<String, String> KINDS =
      ImmutableMap.of(
          "per",
          "PER",
          "person",
          "PER",
          "org",
          "ORG",
          "organization",
          "ORG",
          "loc",
          "LOC",
          "location",
          "LOC",
          "place",
          "LOC",
          "country",
          "LOC");

  private NameKinds() {}

  /** The names of the kinds that are scored, each kind under one word. */
  static ImmutableList<Name> scored(List<Name> names) {
    return names.stream()
        .flatMap(name -> findKind(name).map(kind -> new Name(name.tokens(), kind)).stream())
        .collect(ImmutableList.toImmutableList());
  }

  private static Optional<String> findKind(Name name) {
    return Optional.ofNullable(KINDS.get(name.type().toLowerCase(Locale.ROOT)));
  }
}
