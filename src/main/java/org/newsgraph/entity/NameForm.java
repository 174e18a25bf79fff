package org.newsgraph.entity;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A name brought to the form in which names are compared: without accents, dots and a leading
 * article, with hyphens as spaces and commas as words.
 *
 * @param cased the form in the case in which it was written: "US", "Sao Tome"
 */
record NameForm(String cased) {
  private static final int LONGEST_ABBREVIATION = 4;
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern APOSTROPHES = Pattern.compile("[\u2018\u2019\u02BC\u02BB`]");
  private static final Pattern SEPARATE = Pattern.compile("([,&])");
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Pd}_]+");
  private static final Pattern ARTICLE = Pattern.compile("^the (?=.)", Pattern.CASE_INSENSITIVE);
  private static final Pattern POSSESSIVE = Pattern.compile("('[sS]|(?<=[sSzZxX])')$");
  private static final CharMatcher UNDECOMPOSED = CharMatcher.anyOf("łŁøØđĐıß");

  /** The form of the words as they are written. */
  static NameForm of(String words) {
    String plain = MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFKD)).replaceAll("");
    plain = APOSTROPHES.matcher(replaceUndecomposed(plain)).replaceAll("'").replace(".", "");
    plain = SPACES.matcher(SEPARATE.matcher(plain).replaceAll(" $1 ")).replaceAll(" ").strip();
    return new NameForm(ARTICLE.matcher(plain).replaceFirst(""));
  }

  /** The form of the tokens read as one name: a token that opens with an apostrophe is glued on. */
  static NameForm ofTokens(List<String> tokens) {
    StringBuilder words = new StringBuilder();
    for (String token : tokens) {
      words.append(isClitic(token) ? "" : " ").append(token);
    }
    return of(words.toString());
  }

  /** Whether the token hangs on the word before it: "'s". */
  static boolean isClitic(String token) {
    return APOSTROPHES.matcher(token).replaceAll("'").startsWith("'");
  }

  /**
   * The key under which an alias is kept: the form as written for an abbreviation of up to four
   * letters, else the form in lower case.
   */
  String key() {
    return isAbbreviation() ? cased : lower();
  }

  /** The keys under which words in a text are looked for, the best first. */
  ImmutableList<String> lookups() {
    String bare = POSSESSIVE.matcher(cased).replaceFirst("");
    return Stream.of(cased, lower(), bare, new NameForm(bare).lower())
        .distinct()
        .collect(toImmutableList());
  }

  /** The characters up to the first space or apostrophe, in lower case. */
  String firstWord() {
    int end = CharMatcher.anyOf(" '").indexIn(cased);
    return (end < 0 ? cased : cased.substring(0, end)).toLowerCase(Locale.ROOT);
  }

  boolean isEmpty() {
    return cased.isEmpty();
  }

  private String lower() {
    return cased.toLowerCase(Locale.ROOT);
  }

  private boolean isAbbreviation() {
    long letters = cased.codePoints().filter(Character::isLetter).count();
    return letters > 0
        && letters <= LONGEST_ABBREVIATION
        && cased.codePoints().noneMatch(c -> Character.isLowerCase(c) || c == ' ');
  }

  private static String replaceUndecomposed(String text) {
    if (UNDECOMPOSED.matchesNoneOf(text)) {
      return text;
    }
    return text.replace('ł', 'l')
        .replace('Ł', 'L')
        .replace('ø', 'o')
        .replace('Ø', 'O')
        .replace('đ', 'd')
        .replace('Đ', 'D')
        .replace('ı', 'i')
        .replace("ß", "ss");
  }
}
