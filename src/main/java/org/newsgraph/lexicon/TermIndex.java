package org.newsgraph.lexicon;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Comparator.comparing;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multimap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * An index of terms of one or more words, which finds those that stand in a text.
 *
 * <p>A text is given as a list of its words, and each word as the forms that it may take in a term,
 * the best first. A word without any form is passed over where it stands within a term, as a hyphen
 * is; so is a hyphen of the term, set apart by spaces: "self - proclaimed".
 *
 * @param <T> what a term stands for; one term may stand for several
 */
public final class TermIndex<T> {
  private static final Splitter WORDS = Splitter.on(Pattern.compile(" - | "));

  private final Node<T> root = new Node<>();
  private final int longest;

  /** The index of terms, whose words are set apart by single spaces, with what they stand for. */
  public TermIndex(Multimap<String, ? extends T> byTerm) {
    byTerm.asMap().forEach(this::add);
    longest = root.depth();
  }

  /**
   * A term that stands in a text.
   *
   * @param <T> what a term stands for
   * @param begin the place of its first word
   * @param end the place after its last word
   * @param value what it stands for
   */
  public record Match<T>(int begin, int end, T value) {
    /** How many words it goes over. */
    public int length() {
      return end - begin;
    }
  }

  /** What a term begins with, and what it stands for where it ends here. */
  private static final class Node<T> {
    private final Map<String, Node<T>> next = new HashMap<>();
    private final List<T> values = new ArrayList<>();

    int depth() {
      return next.values().stream().mapToInt(node -> node.depth() + 1).max().orElse(0);
    }
  }

  private void add(String term, Collection<? extends T> values) {
    checkArgument(!term.isBlank(), "a term without words");
    Node<T> node = root;
    for (String word : WORDS.split(term)) {
      node = node.next.computeIfAbsent(word, key -> new Node<>());
    }
    node.values.addAll(values);
  }

  /** What the term of exactly these words stands for. */
  public ImmutableList<T> get(String term) {
    Node<T> node = root;
    for (String word : WORDS.split(term)) {
      node = node.next.get(word);
      if (node == null) {
        return ImmutableList.of();
      }
    }
    return ImmutableList.copyOf(node.values);
  }

  /**
   * The terms that begin with the word at the place, the longest first; of one length in the order
   * of the words' forms and then of the index.
   */
  public ImmutableList<Match<T>> startingAt(int begin, List<? extends List<String>> text) {
    return sorted(walk(begin, text));
  }

  /** The terms that end with the word at the place, the longest first. */
  public ImmutableList<Match<T>> endingAt(int last, List<? extends List<String>> text) {
    List<Match<T>> found = new ArrayList<>(around(last, text));
    found.removeIf(match -> match.end() != last + 1);
    return sorted(found);
  }

  /** The terms that the word at the place is a word of, the longest first, then the earliest. */
  public ImmutableList<Match<T>> covering(int place, List<? extends List<String>> text) {
    return sorted(around(place, text));
  }

  private List<Match<T>> around(int place, List<? extends List<String>> text) {
    List<Match<T>> found = new ArrayList<>();
    int before = text.get(place).isEmpty() ? 0 : longest;
    for (int begin = place; begin >= 0 && before > 0; begin--) {
      before -= text.get(begin).isEmpty() ? 0 : 1;
      found.addAll(0, walk(begin, text));
    }
    found.removeIf(match -> match.end() <= place);
    return found;
  }

  private List<Match<T>> walk(int begin, List<? extends List<String>> text) {
    List<Match<T>> found = new ArrayList<>();
    if (!text.get(begin).isEmpty()) {
      walk(root, begin, begin, text, found);
    }
    return found;
  }

  private static <T> void walk(
      Node<T> node, int begin, int at, List<? extends List<String>> text, List<Match<T>> found) {
    int place = at;
    while (place < text.size() && text.get(place).isEmpty()) {
      place++;
    }
    if (place == text.size() || node.next.isEmpty()) {
      return;
    }
    for (String form : text.get(place)) {
      Node<T> next = node.next.get(form);
      if (next != null) {
        int end = place + 1;
        next.values.forEach(value -> found.add(new Match<>(begin, end, value)));
        walk(next, begin, end, text, found);
      }
    }
  }

  private static <T> ImmutableList<Match<T>> sorted(List<Match<T>> found) {
    return found.size() < 2
        ? ImmutableList.copyOf(found)
        : ImmutableList.sortedCopyOf(
            comparing((Match<T> match) -> match.length(), Comparator.reverseOrder()), found);
  }
}
