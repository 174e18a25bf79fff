package org.newsgraph.entity.name;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
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
  private static final CharMatcher PLAIN =
      CharMatcher.inRange('a', 'z')
          .or(CharMatcher.inRange('A', 'Z'))
          .or(CharMatcher.inRange('0', '9'))
          .or(CharMatcher.anyOf(" '"))
          .precomputed();
  private static final Splitter WORDS = Splitter.on(Pattern.compile(" |(?=')")).omitEmptyStrings();
  private static final Pattern SEPARATE = Pattern.compile("([,&])");
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Pd}_]+");
  private static final Pattern ARTICLE = Pattern.compile("^the (?=.)", Pattern.CASE_INSENSITIVE);
  private static final Pattern POSSESSIVE = Pattern.compile("('[sS]|(?<=[sSzZxX])')$");

  /** The form of the words as they are written. */
  static NameForm of(String words) {
    String plain = isPlain(words) ? words.strip() : plain(words);
    return new NameForm(ARTICLE.matcher(plain).replaceFirst(""));
  }

  /** Whether the words hold nothing to be replaced, as most do. */
  private static boolean isPlain(String words) {
    return PLAIN.matchesAllOf(words) && !words.contains("  ");
  }

  private static String plain(String words) {
    String plain = Letters.fold(words).replace(".", "");
    return SPACES.matcher(SEPARATE.matcher(plain).replaceAll(" $1 ")).replaceAll(" ").strip();
  }

  /** Whether the token hangs on the word before it: "'s". */
  static boolean isClitic(String token) {
    return !token.isEmpty() && Letters.isApostrophe(token.charAt(0));
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
    if (cased.indexOf('\'') < 0) {
      String lower = lower();
      return lower.equals(cased) ? ImmutableList.of(cased) : ImmutableList.of(cased, lower);
    }
    String bare = POSSESSIVE.matcher(cased).replaceFirst("");
    return Stream.of(cased, lower(), bare, new NameForm(bare).lower())
        .distinct()
        .collect(toImmutableList());
  }

  /** Its words, split before apostrophes too: "people", "'s". */
  ImmutableList<String> words() {
    return words(cased);
  }

  /** A key as a term of such words: "people 's republic". */
  static String term(String key) {
    return String.join(" ", words(key));
  }

  private static ImmutableList<String> words(String form) {
    return form.indexOf(' ') < 0 && form.indexOf('\'') <= 0
        ? form.isEmpty() ? ImmutableList.of() : ImmutableList.of(form)
        : ImmutableList.copyOf(WORDS.split(form));
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
}
