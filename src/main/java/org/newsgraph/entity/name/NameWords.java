package org.newsgraph.entity.name;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words of a name as they are compared: no accents, no dots, lower case.
 *
 * @param words the words in order
 * @param written the name as written, to tell an abbreviation
 */
public record NameWords(ImmutableList<String> words, String written) {
  private static final Splitter SPACE = Splitter.on(' ').omitEmptyStrings();

  static NameWords of(String written) {
    String plain =
        Normalizer.normalize(written, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}", "")
            .replace(".", "")
            .replaceAll("[^\\p{L}\\p{N}-]+", " ")
            .toLowerCase(Locale.ROOT);
    return new NameWords(ImmutableList.copyOf(SPACE.split(plain.strip())), written);
  }

  int size() {
    return words.size();
  }

  /** Whether the other can be a shorter way to say this name: a part of it, or its initials. */
  boolean includes(NameWords other) {
    if (words.equals(other.words)) {
      return true;
    }
    if (other.words.isEmpty() || other.size() > size()) {
      return false;
    }
    if (other.size() == 1) {
      String only = other.words.get(0);
      return words.get(size() - 1).equals(only)
          || (size() == 2 && words.get(0).equals(only))
          || isInitials(other);
    }
    return words.subList(size() - other.size(), size()).equals(other.words)
        || (words.get(0).equals(other.words.get(0))
            && words.get(size() - 1).equals(other.words.get(other.size() - 1)));
  }

  /** "MDC" for "Movement for Democratic Change"; a nationality may have been left off the name. */
  private boolean isInitials(NameWords other) {
    String only = other.words.get(0);
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
    return other instanceof NameWords that && words.equals(that.words);
  }

  @Override
  public int hashCode() {
    return words.hashCode();
  }
}
