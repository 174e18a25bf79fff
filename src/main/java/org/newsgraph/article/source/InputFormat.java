package org.newsgraph.article.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the bytes of an input are. */
public enum InputFormat {
  /** Plain text, one article. */
  TEXT("", "txt", "text"),
  /** Markdown, one article. */
  MARKDOWN("md", "markdown"),
  /** A page in HTML, one article. */
  HTML("html", "htm", "xhtml"),
  /** An article in each line, as a JSON object. */
  JSONL("jsonl", "ndjson"),
  /** An article in each row, with commas between the columns. */
  CSV("csv"),
  /** An article in each row, with tabs between the columns. */
  TSV("tsv"),
  /** A feed in RSS or Atom. */
  FEED("rss", "atom", "xml"),
  /** A crawl, with a page in each of some records. */
  WARC("warc");

  /** The ending of what is packed by gzip, whatever it is. */
  private static final String PACKED = ".gz";

  /** The ending of a crawl that is packed by Zstandard. */
  private static final String PACKED_CRAWL = ".warc.zst";

  /** The byte order mark of UTF-8, byte by byte. */
  private static final String MARK = "\u00ef\u00bb\u00bf";

  private static final Pattern FEED_BEGIN =
      Pattern.compile("<(?:rss|feed|rdf:RDF)[\\s>]", Pattern.CASE_INSENSITIVE);

  private final ImmutableList<String> endings;

  InputFormat(String... endings) {
    this.endings = ImmutableList.copyOf(endings);
  }

  /** The format that the ending of a file's name tells. */
  public static Optional<InputFormat> find(String fileName) {
    String name = Ascii.toLowerCase(fileName.substring(fileName.lastIndexOf('/') + 1));
    if (isPackedCrawl(name)) {
      return Optional.of(WARC);
    }
    String bare = isPacked(name) ? name.substring(0, name.length() - PACKED.length()) : name;
    int dot = bare.lastIndexOf('.');
    String ending = bare.substring(dot + 1);
    boolean none = dot < 0 || !ending.matches("\\p{Alpha}\\w{0,9}");
    return Arrays.stream(values())
        .filter(format -> format.endings.contains(none ? "" : ending))
        .findFirst();
  }

  /** Whether the name tells that the file is packed by gzip. */
  static boolean isPacked(String fileName) {
    return Ascii.toLowerCase(fileName).endsWith(PACKED);
  }

  /** Whether the name tells that the file is a crawl packed by Zstandard. */
  private static boolean isPackedCrawl(String fileName) {
    return Ascii.toLowerCase(fileName).endsWith(PACKED_CRAWL);
  }

  /** The format of an input without a name, by how it begins. */
  static InputFormat guess(byte[] begin) {
    String words = new String(begin, ISO_8859_1).replace(MARK, "").strip();
    if (words.startsWith("WARC/") || CrawlBytes.arePacked(begin)) {
      return WARC;
    }
    if (words.startsWith("{")) {
      return JSONL;
    }
    if (FEED_BEGIN.matcher(words).find()) {
      return FEED;
    }
    String lower = Ascii.toLowerCase(words);
    return lower.startsWith("<!doctype html") || lower.startsWith("<html") ? HTML : TEXT;
  }
}
