package org.newsgraph.article;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.ByteSource;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file with one article in plain text: UTF-8, in a file that ends in {@code .txt} or in nothing.
 *
 * <p>A text may begin with {@code date 2019-02-02}, on a line of its own or before the first
 * sentence; the header gives the article's date and is no part of its text. The article's words are
 * the {@link ReadableText} behind it.
 *
 * @param bytes what the file holds
 */
public record TextSource(String name, String label, ByteSource bytes) implements ArticleSource {
  private static final ImmutableSet<String> EXTENSIONS = ImmutableSet.of("", "txt", "text");
  private static final Pattern EXTENSION = Pattern.compile("\\.(\\p{Alpha}\\w{0,9})$");
  private static final Pattern DATE =
      Pattern.compile(
          "^\\s*date:?\\s+(\\d{4}-\\d\\d-\\d\\d)(?![\\w-])[,:.]?\\s*", Pattern.CASE_INSENSITIVE);
  private static final char NUL = 0;
  private static final CharMatcher CONTROLS =
      CharMatcher.inRange('\u0001', '\u001f').and(CharMatcher.whitespace().negate());
  private static final double MOST_CONTROLS = 0.1;

  @Override
  public ArticleStream open() {
    return new ArticleStream() {
      private boolean read;

      @Override
      public Optional<Article> next() throws UnreadableArticleException {
        if (read) {
          return Optional.empty();
        }
        read = true;
        return Optional.of(article());
      }

      @Override
      public void close() {}
    };
  }

  /**
   * Its article.
   *
   * @throws UnreadableArticleException if the bytes cannot be read or are no article
   */
  public Article article() throws UnreadableArticleException {
    expectKnownFormat();
    String text = text(decode());
    Matcher header = DATE.matcher(text);
    boolean dated = header.find();
    String words = (dated ? text.substring(header.end()) : text).strip();
    if (words.chars().noneMatch(Character::isLetter)) {
      throw new UnreadableArticleException(label, "it holds no words");
    }
    Optional<LocalDate> date = dated ? Optional.of(expectDate(header.group(1))) : Optional.empty();
    return new Article(name, date, words);
  }

  /** Whether a file of that name is a text, as far as the name tells. */
  public static boolean reads(String name) {
    return findForeignExtension(name).isEmpty();
  }

  private static Optional<String> findForeignExtension(String name) {
    Matcher extension = EXTENSION.matcher(name.substring(name.lastIndexOf('/') + 1));
    return extension.find() && !EXTENSIONS.contains(Ascii.toLowerCase(extension.group(1)))
        ? Optional.of(extension.group(1))
        : Optional.empty();
  }

  private void expectKnownFormat() throws UnreadableArticleException {
    Optional<String> foreign = findForeignExtension(name);
    if (foreign.isPresent()) {
      throw new UnreadableArticleException(
          label, "files of the format ." + foreign.get() + " are unknown, only .txt is read");
    }
  }

  private String decode() throws UnreadableArticleException {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.read())).toString();
    } catch (CharacterCodingException e) {
      throw new UnreadableArticleException(label, "it is not in UTF-8", e);
    } catch (NoSuchFileException e) {
      throw new UnreadableArticleException(label, "there is no such file", e);
    } catch (AccessDeniedException e) {
      throw new UnreadableArticleException(label, "permission is denied", e);
    } catch (IOException e) {
      throw new UnreadableArticleException(label, e.getMessage() + "", e);
    }
  }

  private String text(String decoded) throws UnreadableArticleException {
    if (isBinary(decoded)) {
      throw new UnreadableArticleException(label, "it is no text but a binary");
    }
    String text = ReadableText.of(decoded);
    if (text.isEmpty()) {
      throw new UnreadableArticleException(label, "it is empty");
    }
    return text;
  }

  /** Whether it holds a control character that no text holds, or many others. */
  private static boolean isBinary(String decoded) {
    return decoded.indexOf(NUL) >= 0
        || CONTROLS.countIn(decoded) > MOST_CONTROLS * decoded.length();
  }

  private LocalDate expectDate(String date) throws UnreadableArticleException {
    try {
      return LocalDate.parse(date);
    } catch (DateTimeException e) {
      throw new UnreadableArticleException(
          label, "its date " + date + " is not in the calendar", e);
    }
  }
}
