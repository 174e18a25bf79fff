package org.newsgraph.article;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A news article: its name, what is known of where it appeared, and its words.
 *
 * @param name what the article is called everywhere: its address where it has one, else its path
 *     below the input folder with forward slashes, else a digest of its text
 * @param date the day of publication, against which "on Thursday" is read
 * @param title the headline, where it is known apart from the text
 * @param address where the article can be read, an absolute address
 * @param publisher the name of who published it
 * @param text the words; every offset in the program counts UTF-16 units in this text
 */
public record Article(
    String name,
    Optional<LocalDate> date,
    Optional<String> title,
    Optional<URI> address,
    Optional<String> publisher,
    String text) {
  /** Stands before each value that is known besides the text; UTF-8 has no such byte. */
  private static final byte MARK = (byte) 0xff;

  /** 128 bits, so that two texts do not meet in a name. */
  private static final int NAME_DIGITS = 32;

  public Article {
    checkArgument(!name.isBlank(), "an article needs a name");
    checkArgument(!text.isBlank(), "article %s has no text", name);
    checkArgument(title.filter(String::isBlank).isEmpty(), "article %s has a blank title", name);
    checkArgument(
        publisher.filter(String::isBlank).isEmpty(), "article %s has a blank publisher", name);
    checkArgument(
        address.filter(given -> !given.isAbsolute()).isEmpty(),
        "the address of article %s is not absolute: %s",
        name,
        address);
  }

  /** An article of which nothing is known but its day. */
  public Article(String name, Optional<LocalDate> date, String text) {
    this(name, date, Optional.empty(), Optional.empty(), Optional.empty(), text);
  }

  /** What an article is called that has neither an address nor a path: a digest of its text. */
  public static String nameOf(String text) {
    String digest = Hashing.sha256().hashString(text, StandardCharsets.UTF_8).toString();
    return "text-" + digest.substring(0, NAME_DIGITS);
  }

  /** The same article under another name. */
  public Article called(String otherName) {
    return new Article(otherName, date, title, address, publisher, text);
  }

  /** The SHA-256 of all that the article is, in lower-case hex: equal for equal articles only. */
  public String digest() {
    Hasher hasher =
        Hashing.sha256()
            .newHasher()
            .putString(
                name + "\n" + date.map(LocalDate::toString).orElse("") + "\n" + text,
                StandardCharsets.UTF_8);
    List<Optional<String>> known = List.of(title, address.map(URI::toString), publisher);
    for (int i = 0; i < known.size(); i++) {
      if (known.get(i).isPresent()) {
        hasher
            .putByte(MARK)
            .putByte((byte) i)
            .putString(known.get(i).get(), StandardCharsets.UTF_8);
      }
    }
    return hasher.hash().toString();
  }
}
