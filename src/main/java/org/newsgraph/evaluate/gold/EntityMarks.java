package org.newsgraph.evaluate.gold;

import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.newsgraph.text.Span;

/**
 * The reader of GUM's entities, which open with group and type, {@code (1-person-...}, and close
 * with the group, {@code 1)}, or where they open, {@code (1-person-...)}. They nest.
 */
final class EntityMarks {
  private static final Pattern MARK =
      Pattern.compile("\\(([^-()]+)-([^-()]*)(?:-[^()]*)?(\\))?|([^-()]+)\\)");

  private final GoldLines sentence;
  private final ImmutableList<GoldWord> words;
  private final List<Opened> opened = new ArrayList<>();
  private final List<GoldMention> mentions = new ArrayList<>();

  /** An entity whose end has not come yet. */
  private record Opened(String group, String type, int begin, GoldLines.Line line) {}

  EntityMarks(GoldLines sentence, ImmutableList<GoldWord> words) {
    this.sentence = sentence;
    this.words = words;
  }

  /** Reads the marks of the next word. */
  void read(int index, GoldLines.Line line, String marks) throws IOException {
    Matcher mark = MARK.matcher(marks);
    while (mark.regionStart() < marks.length()) {
      if (!mark.lookingAt()) {
        throw sentence.broken(line, "the entities " + marks + " cannot be read");
      }
      if (mark.group(4) != null) {
        close(mark.group(4), index, line);
      } else {
        opened.add(new Opened(mark.group(1), mark.group(2), index, line));
        if (mark.group(3) != null) {
          close(mark.group(1), index, line);
        }
      }
      mark.region(mark.end(), marks.length());
    }
  }

  private void close(String group, int index, GoldLines.Line line) throws IOException {
    for (int i = opened.size() - 1; i >= 0; i--) {
      if (opened.get(i).group().equals(group)) {
        Opened entity = opened.remove(i);
        Span tokens = new Span(entity.begin(), index + 1);
        mentions.add(new GoldMention(group, entity.type(), tokens, head(tokens)));
        return;
      }
    }
    throw sentence.broken(line, "the entity " + group + " closes and was not open");
  }

  /** The first word that hangs on one outside; punctuation only where there is nothing else. */
  private int head(Span tokens) {
    List<Integer> heads =
        IntStream.range(tokens.begin(), tokens.end())
            .filter(i -> !words.get(i).head().map(tokens::contains).orElse(false))
            .boxed()
            .toList();
    return heads.stream()
        .filter(i -> !words.get(i).is("PUNCT"))
        .findFirst()
        .orElseGet(() -> heads.isEmpty() ? tokens.begin() : heads.get(0));
  }

  /** The entities of the sentence in order, an outer one before an inner one. */
  ImmutableList<GoldMention> mentions() throws IOException {
    if (!opened.isEmpty()) {
      Opened first = opened.get(0);
      throw sentence.broken(
          first.line(), "the entity " + first.group() + " does not close in its sentence");
    }
    return ImmutableList.sortedCopyOf(
        comparing(GoldMention::tokens, comparing(Span::begin))
            .thenComparing(GoldMention::tokens, comparing(Span::end, Comparator.reverseOrder())),
        mentions);
  }
}
