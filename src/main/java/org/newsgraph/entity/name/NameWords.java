package org.newsgraph.entity.name;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words of a name as they are compared: in plain small letters, without dots.
 *
 * @param words the words in order, those joined by a hyphen as one
 * @param core the words that tell it from other names: no "van der", no "Jr." and no "Corp."
 * @param written the name as written, to tell an abbreviation
 */
public record NameWords(ImmutableList<String> words, ImmutableList<String> core, String written) {
  private static final Splitter SPACE = Splitter.on(' ').omitEmptyStrings();

  static NameWords of(String written, NameSpelling spelling) {
    ImmutableList<String> words = spelling.words(written);
    return new NameWords(words, spelling.core(words), written);
  }

  int size() {
    return words.size();
  }

  /** Whether the other can be a shorter way to say this name: a part of it, or its initials. */
  boolean includes(NameWords other) {
    if (equals(other)) {
      return true;
    }
    if (other.core.isEmpty() || other.core.size() > core.size()) {
      return false;
    }
    return other.core.size() == 1
        ? isPart(other.core.get(0)) || isInitials(other)
        : isPart(other.core);
  }

  /** Whether the other is what this name ends with, behind a small word: "of [Lyon]". */
  boolean endsBehindLink(NameWords other) {
    List<String> parts = SPACE.splitToList(written);
    int before = parts.size() - SPACE.splitToList(other.written).size() - 1;
    return before >= 0
        && Character.isLowerCase(parts.get(before).charAt(0))
        && String.join(" ", parts.subList(before + 1, parts.size())).equals(other.written);
  }

  /** Whether the other is the first word of this name alone. */
  boolean beginsWith(NameWords other) {
    return other.core.size() == 1 && core.get(0).equals(other.core.get(0));
  }

  private boolean isPart(String only) {
    return core.get(core.size() - 1).equals(only) || (core.size() == 2 && core.get(0).equals(only));
  }

  private boolean isPart(List<String> some) {
    return core.subList(core.size() - some.size(), core.size()).equals(some)
        || (core.get(0).equals(some.get(0))
            && core.get(core.size() - 1).equals(some.get(some.size() - 1))
            && hasInOrder(some));
  }

  /** "General Confederation of Workers" has "general" and "workers", and no "union" between. */
  private boolean hasInOrder(List<String> some) {
    int found = 0;
    for (String word : core) {
      if (found < some.size() && word.equals(some.get(found))) {
        found++;
      }
    }
    return found == some.size();
  }

  /** "MDC" for "Movement for Democratic Change"; a nationality may have been left off the name. */
  private boolean isInitials(NameWords other) {
    String only = other.core.get(0);
    if (size() < 2 || !other.written.equals(other.written.toUpperCase(Locale.ROOT))) {
      return false;
    }
    String all = initials(words.stream());
    String capitals =
        initials(SPACE.splitToStream(written).filter(w -> Character.isUpperCase(w.charAt(0))));
    return all.equals(only)
        || capitals.equals(only)
        || (capitals.length() == only.length() - 1
            && capitals.length() >= 2
            && only.endsWith(capitals));
  }

  private static String initials(Stream<String> words) {
    return words.map(w -> w.substring(0, 1)).collect(Collectors.joining()).toLowerCase(Locale.ROOT);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof NameWords that && parted().equals(that.parted());
  }

  @Override
  public int hashCode() {
    return parted().hashCode();
  }

  /** The words in one, with those joined by a hyphen apart: "Kim Jong-un" is "Kim Jong Un". */
  private String parted() {
    return String.join(" ", words).replace('-', ' ');
  }
}
