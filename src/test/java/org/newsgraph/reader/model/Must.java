package org.newsgraph.reader.model;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Span;
import org.newsgraph.text.Token;

/**
 * Something that the product depends on and that must come out of a text.
 *
 * <ul>
 *   <li>{@code root:met}: the text is one sentence and its root is "met".
 *   <li>{@code nsubj(met,Lopez)}: a word "Lopez" hangs on a word "met" by just this relation.
 *   <li>{@code name(European Union,ORG)}: these words are a name of this type.
 *   <li>{@code no:nsubj(met,GENEVA)}: what follows "no" does not hold.
 * </ul>
 *
 * @param text the must as written
 * @param wanted whether it is to hold, and not to be absent
 * @param relation the relation, {@code root} or {@code name}
 * @param first what comes first between the brackets; for a root, the word
 * @param second what comes second; for a root, nothing
 */
record Must(String text, boolean wanted, String relation, String first, String second) {
  private static final String ROOT = "root";
  private static final String NAME = "name";
  private static final Pattern FORM =
      Pattern.compile("(no:)?(?:(root):(\\S+)()|([a-z:]+)\\(([^()]+),([^(),]+)\\))");

  /** The musts in the line, which spaces part. */
  static ImmutableList<Must> parse(String line) {
    ImmutableList<Must> musts =
        FORM.matcher(line).results().map(found -> of(found.group())).collect(toImmutableList());
    String again = musts.stream().map(Must::text).collect(Collectors.joining(" "));
    checkArgument(again.equals(line), "musts that cannot be read: %s", line);
    return musts;
  }

  private static Must of(String text) {
    Matcher form = FORM.matcher(text);
    checkArgument(form.matches(), "no must: %s", text);
    int group = form.group(2) == null ? 5 : 2;
    return new Must(
        text,
        form.group(1) == null,
        form.group(group),
        form.group(group + 1),
        form.group(group + 2));
  }

  /** Whether it came out in the sentences that were read in the text. */
  boolean holds(List<Sentence> sentences) {
    return wanted == isThere(sentences);
  }

  private boolean isThere(List<Sentence> sentences) {
    return switch (relation) {
      case ROOT ->
          sentences.size() == 1
              && sentences.get(0).tokens().stream()
                  .anyMatch(t -> t.relation().equals(ROOT) && t.text().equals(first));
      case NAME -> sentences.stream().anyMatch(this::isNamed);
      default -> sentences.stream().anyMatch(this::isRelated);
    };
  }

  private boolean isNamed(Sentence sentence) {
    return sentence.names().stream()
        .anyMatch(n -> n.type().equals(second) && words(sentence, n.tokens()).equals(first));
  }

  private static String words(Sentence sentence, Span tokens) {
    return sentence.tokens().subList(tokens.begin(), tokens.end()).stream()
        .map(Token::text)
        .collect(Collectors.joining(" "));
  }

  private boolean isRelated(Sentence sentence) {
    return sentence.tokens().stream()
        .filter(t -> t.relation().equals(relation) && t.text().equals(second))
        .anyMatch(t -> sentence.token(t.head()).text().equals(first));
  }
}
