package org.newsgraph.article;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A news article: its name, its date and its words.
 *
 * @param name what the article is called everywhere; for a file, its path below the input folder
 *     with forward slashes
 * @param date the day of publication, against which "on Thursday" is read
 * @param text the words; every offset in the program counts UTF-16 units in this text
 */
public record Article(String name, Optional<LocalDate> date, String text) {
  public Article {
    checkArgument(!name.isBlank(), "an article needs a name");
    checkArgument(!text.isBlank(), "article %s has no text", name);
  }

  /** The SHA-256 of name, date and text in lower-case hex: equal for equal articles only. */
  public String digest() {
    return Hashing.sha256()
        .hashString(
            name + "\n" + date.map(LocalDate::toString).orElse("") + "\n" + text,
            StandardCharsets.UTF_8)
        .toString();
  }
}
