package org.newsgraph.article;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.ByteSource;
import java.nio.charset.CharacterCodingException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file with one article in plain text, in a file that ends in {@code .txt} or in nothing.
 *
 * <p>A text may begin with {@code date 2019-02-02}, on a line of its own or before the first
 * sentence, or with a line such as {@code Published: 2 February 2019} or the bare date; the header
 * gives the article's date and is no part of its text. The article's words are the {@link
 * ReadableText} behind it.
 *
 * @param bytes what the file holds
 * @param decoder how its bytes are read
 */
public record TextSource(String name, String label, ByteSource bytes, TextDecoder decoder)
    implements ArticleSource {
  private static final ImmutableSet<String> EXTENSIONS = ImmutableSet.of("", "txt", "text");
  private static final Pattern EXTENSION = Pattern.compile("\\.(\\p{Alpha}\\w{0,9})$");

  /** A date before the first sentence. */
  private static final Pattern DATE =
      Pattern.compile(
          "^\\s*date:?[ \\t]+(\\d{4}-\\d\\d-\\d\\d)(?![\\w-])(?!\\s\\d\\d:)[,:.]?\\s*",
          Pattern.CASE_INSENSITIVE);

  /**
   * A date on a line of its own, with or without a word that says what it is; with a word, a colon
   * and figures it is a header also where it is in no known form.
   */
  private static final Pattern DATE_LINE =
      Pattern.compile(
          "^\\s*\\(?(?:(?:date|date published|publication date|(?:first |last )?(?:published|posted"
              + "|updated|modified))(?: on)?(\\s*:)?[ \\t]+)?([\\p{L}\\d][^\\n)]{2,59})\\)?[ \\t]*(?:\\n|$)",
          Pattern.CASE_INSENSITIVE);

  private static final CharMatcher FIGURES = CharMatcher.inRange('0', '9');

  private static final char NUL = 0;
  private static final CharMatcher CONTROLS =
      CharMatcher.inRange('\u0001', '\u001f').and(CharMatcher.whitespace().negate());
  private static final double MOST_CONTROLS = 0.1;

  /** A text in UTF-8. */
  public TextSource(String name, String label, ByteSource bytes) {
    this(name, label, bytes, new TextDecoder(Optional.empty()));
  }

  @Override
  public ArticleStream open() {
    return PieceStream.of(label, () -> Optional.of(piece()));
  }

  /**
   * Its article.
   *
   * @throws UnreadableArticleException if the bytes cannot be read or are no article
   */
  public Article article() throws UnreadableArticleException {
    return piece().article().orElseThrow();
  }

  private Piece piece() throws UnreadableArticleException {
    Optional<String> foreign = findForeignExtension(name);
    if (foreign.isPresent()) {
      throw new UnreadableArticleException(
          label, "files of the format ." + foreign.get() + " are unknown");
    }
    return draft(decode()).piece(Optional.of(name), label);
  }

  private static Optional<String> findForeignExtension(String name) {
    Matcher extension = EXTENSION.matcher(name.substring(name.lastIndexOf('/') + 1));
    return extension.find() && !EXTENSIONS.contains(Ascii.toLowerCase(extension.group(1)))
        ? Optional.of(extension.group(1))
        : Optional.empty();
  }

  private String decode() throws UnreadableArticleException {
    try {
      String text = decoder.decode(InputBytes.read(bytes, label));
      if (isBinary(text)) {
        throw new UnreadableArticleException(label, "it is no text but a binary");
      }
      String readable = ReadableText.of(text);
      if (readable.isEmpty()) {
        throw new UnreadableArticleException(label, "it is empty");
      }
      return readable;
    } catch (CharacterCodingException e) {
      throw new UnreadableArticleException(label, "it is not in " + decoder.charset(), e);
    }
  }

  /** Whether it holds a control character that no text holds, or many others. */
  private static boolean isBinary(String decoded) {
    return decoded.indexOf(NUL) >= 0
        || CONTROLS.countIn(decoded) > MOST_CONTROLS * decoded.length();
  }

  private Draft draft(String text) throws UnreadableArticleException {
    Matcher date = DATE.matcher(text);
    if (date.find()) {
      expectDay(date.group(1));
      return Draft.of(text.substring(date.end()), Optional.of(date.group(1)));
    }
    Matcher line = DATE_LINE.matcher(text);
    if (line.find() && isDate(line.group(2), line.group(1) != null)) {
      return Draft.of(text.substring(line.end()), Optional.of(line.group(2)));
    }
    return Draft.of(text, Optional.empty());
  }

  private static boolean isDate(String words, boolean expected) {
    return PublicationDate.find(words).isPresent() || (expected && FIGURES.matchesAnyOf(words));
  }

  private void expectDay(String date) throws UnreadableArticleException {
    try {
      LocalDate.parse(date);
    } catch (DateTimeException e) {
      throw new UnreadableArticleException(
          label, "its date " + date + " is not in the calendar", e);
    }
  }
}
