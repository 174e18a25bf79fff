package org.newsgraph.article;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.regex.Matcher.quoteReplacement;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;

/** Remains of HTML in a text. */
final class Markup {
  private static final Pattern ENTITY = Pattern.compile("&#?\\w{1,40};");
  private static final Pattern TAG =
      Pattern.compile("<!--|</?(\\p{Alpha}[\\p{Alpha}\\d]*)(?=[\\s/>])[^<>]*>");
  private static final String COMMENT = "<!--";
  private static final String COMMENT_END = "-->";
  private static final ImmutableSet<String> WORDLESS = ImmutableSet.of("script", "style");

  private Markup() {}

  /**
   * The text without them. Where it has tags of blocks, such as paragraphs, its line breaks are
   * mere spaces and each block is a line; where it has only tags within lines, it keeps its lines.
   * What stands in pointed brackets and is no tag stays.
   */
  static String without(String text) {
    String decoded = decode(decode(text)); // Feeds encode what is encoded already.
    ImmutableList<MatchResult> tags =
        TAG.matcher(decoded).results().filter(Markup::isKnown).collect(toImmutableList());
    return tags.isEmpty() ? decoded : withoutTags(decoded, tags);
  }

  /** The text with its entities as what they stand for. */
  private static String decode(String text) {
    Map<String, String> known = new HashMap<>();
    return ENTITY
        .matcher(text)
        .replaceAll(
            entity ->
                quoteReplacement(
                    known.computeIfAbsent(
                        entity.group(), word -> Parser.unescapeEntities(word, false))));
  }

  private static String withoutTags(String text, ImmutableList<MatchResult> tags) {
    boolean blocks = tags.stream().anyMatch(Markup::endsLine);
    StringBuilder words = new StringBuilder();
    int begin = 0;
    for (MatchResult tag : tags) {
      if (tag.start() >= begin) {
        words.append(line(text.substring(begin, tag.start()), blocks));
        words.append(endsLine(tag) ? "\n" : "");
        begin = findNextWords(text, tag);
      }
    }
    return words.append(line(text.substring(begin), blocks)).toString();
  }

  private static String line(String words, boolean blocks) {
    return blocks ? CharMatcher.anyOf("\n\r\t ").collapseFrom(words, ' ') : words;
  }

  /** Where the words go on that the tag breaks off. */
  private static int findNextWords(String text, MatchResult tag) {
    if (tag.group().equals(COMMENT)) {
      int end = text.indexOf(COMMENT_END, tag.end());
      return end < 0 ? text.length() : end + COMMENT_END.length();
    }
    if (WORDLESS.contains(Ascii.toLowerCase(tag.group(1))) && !tag.group().startsWith("</")) {
      int end = text.indexOf("</" + tag.group(1), tag.end());
      return end < 0 ? text.length() : end;
    }
    return tag.end();
  }

  private static boolean isKnown(MatchResult tag) {
    return tag.group().equals(COMMENT) || Tag.isKnownTag(Ascii.toLowerCase(tag.group(1)));
  }

  private static boolean endsLine(MatchResult tag) {
    String name = Ascii.toLowerCase(Optional.ofNullable(tag.group(1)).orElse(""));
    return name.equals("br") || (Tag.isKnownTag(name) && Tag.valueOf(name).isBlock());
  }
}
