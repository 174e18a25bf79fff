package org.newsgraph.article;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Lines of a page that are not the article's own, such as pointers to others and notes on cookies.
 * What they look like stands in {@code boilerplate.txt} beside this class.
 *
 * @param text the text without such lines
 * @param lines how many there were
 */
record Boilerplate(String text, int lines) {
  private static final String LIST = "list ";
  private static final ImmutableList<String> RULES = rules();
  private static final Pattern LINE =
      Pattern.compile(
          RULES.stream().filter(rule -> !rule.startsWith(LIST)).collect(joining("|")),
          Pattern.CASE_INSENSITIVE);
  private static final Pattern LIST_HEADING =
      Pattern.compile(
          RULES.stream()
              .filter(rule -> rule.startsWith(LIST))
              .map(rule -> rule.substring(LIST.length()))
              .collect(joining("|")),
          Pattern.CASE_INSENSITIVE);

  /** A line of a list: a number or a bullet, and a headline without a full stop. */
  private static final Pattern LIST_LINE =
      Pattern.compile("(?:\\d{1,2}[.)]?|[-*\\u2022\\u00b7])\\s+.*[^.!?\\s]\\s*");

  /** A line right below the heading that is not the text's first: a headline has no full stop. */
  private static final Pattern HEADLINE = Pattern.compile(".{1,150}[^.!?:,;\\s\"\u201d]");

  /** Leaves them out; the other lines stay as they are. */
  static Boilerplate leaveOut(String text) {
    List<String> kept = new ArrayList<>();
    int left = 0;
    boolean inList = false;
    boolean right = false;
    for (String line : text.split("\n", -1)) {
      String words = line.strip();
      boolean heading = LIST_HEADING.matcher(words).matches();
      right = heading ? hasWords(kept) : right && HEADLINE.matcher(words).matches();
      inList =
          heading || (inList && (words.isEmpty() || right || LIST_LINE.matcher(words).matches()));
      if (heading || (inList && !words.isEmpty()) || LINE.matcher(words).matches()) {
        left++;
      } else {
        kept.add(line);
      }
    }
    return new Boilerplate(String.join("\n", kept), left);
  }

  private static boolean hasWords(List<String> lines) {
    return lines.stream().anyMatch(line -> !line.isBlank());
  }

  private static ImmutableList<String> rules() {
    try {
      return Resources.readLines(
              Resources.getResource(Boilerplate.class, "boilerplate.txt"), StandardCharsets.UTF_8)
          .stream()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .collect(toImmutableList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
