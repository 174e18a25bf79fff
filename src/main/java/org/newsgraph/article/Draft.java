package org.newsgraph.article;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * What an input holds of an article, in the words of the input; blank words are as good as none.
 *
 * @param text the words, readable, with what lines they have that are not the article's
 * @param date when it was published, in any form
 * @param title its headline
 * @param address where it can be read
 * @param publisher who published it
 */
public record Draft(
    String text,
    Optional<String> date,
    Optional<String> title,
    Optional<String> address,
    Optional<String> publisher) {
  /** What an address that is also a name begins with. */
  private static final ImmutableList<String> WEB = ImmutableList.of("http:", "https:");

  public Draft {
    date = known(date);
    title = known(title.map(Draft::line));
    address = known(address);
    publisher = known(publisher.map(Draft::line));
  }

  /** A text of which nothing is known but its date. */
  public static Draft of(String text, Optional<String> date) {
    return new Draft(text, date, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** The same with other words. */
  public Draft withText(String words) {
    return new Draft(words, date, title, address, publisher);
  }

  /** The same, but what it does not tell itself is as the other tells it. */
  public Draft or(Draft other) {
    return new Draft(
        text,
        date.or(other::date),
        title.or(other::title),
        address.or(other::address),
        publisher.or(other::publisher));
  }

  /**
   * The article.
   *
   * @param path what it is called where it has no address; where nothing is given, its text tells
   * @param label the words to show for it
   * @throws UnreadableArticleException if it holds no words
   */
  public Piece piece(Optional<String> path, String label) throws UnreadableArticleException {
    Boilerplate own = Boilerplate.leaveOut(text);
    String words = own.text().strip();
    if (words.chars().noneMatch(Character::isLetter)) {
      throw new UnreadableArticleException(label, "it holds no words");
    }
    Optional<URI> at = address.flatMap(Draft::findAddress);
    String name = at.map(URI::toString).or(() -> path).orElseGet(() -> Article.nameOf(words));
    Optional<LocalDate> day = date.flatMap(PublicationDate::find);
    Article article = new Article(name, day, title, at, publisher, words);
    return new Piece(Optional.of(article), remarks(label, own.lines(), day.isPresent()));
  }

  private ImmutableList<Remark> remarks(String label, int lines, boolean dated) {
    ImmutableList.Builder<Remark> remarks = ImmutableList.builder();
    if (date.isPresent() && !dated) {
      String reason = "its date is in no known form: " + date.get();
      remarks.add(new Remark(Remark.Kind.UNDATED, label, reason));
    }
    if (lines > 0) {
      String reason = lines + (lines == 1 ? " line is" : " lines are") + " not the article's";
      remarks.add(new Remark(Remark.Kind.SHORTENED, label, reason));
    }
    return remarks.build();
  }

  private static Optional<String> known(Optional<String> words) {
    return words.map(String::strip).filter(given -> !given.isEmpty());
  }

  private static String line(String words) {
    return CharMatcher.whitespace().trimAndCollapseFrom(ReadableText.of(words), ' ');
  }

  private static Optional<URI> findAddress(String words) {
    try {
      URI uri = new URI(words);
      boolean web = WEB.stream().anyMatch(words.toLowerCase(Locale.ROOT)::startsWith);
      return web && uri.getHost() != null ? Optional.of(withoutFragment(uri)) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** The address of the page as a whole. */
  private static URI withoutFragment(URI uri) {
    String whole = uri.toString();
    int fragment = whole.indexOf('#');
    return fragment < 0 ? uri : URI.create(whole.substring(0, fragment));
  }
}
