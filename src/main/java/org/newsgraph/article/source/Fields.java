package org.newsgraph.article.source;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.newsgraph.article.Draft;
import org.newsgraph.article.ReadableText;

/**
 * Which fields of a row hold what of an article, the first that is filled counting. Usual names are
 * known; others must be named.
 *
 * @param names the names of fields for each part
 */
public record Fields(ImmutableListMultimap<Part, String> names) {
  /** A part of an article that a row may hold. */
  public enum Part {
    /** Its words. */
    TEXT("text", "articleBody", "body", "content", "maintext", "article"),
    /** When it was published. */
    DATE("date", "datePublished", "date_publish", "published", "published_at", "pubDate"),
    /** Its headline. */
    TITLE("title", "headline"),
    /** Where it can be read. */
    ADDRESS("url", "link", "address"),
    /** Who published it. */
    PUBLISHER("publisher", "source", "source_name", "site"),
    /** What it is called within the file. */
    ID("id", "_id", "guid");

    private final ImmutableList<String> usual;

    Part(String... usual) {
      this.usual = ImmutableList.copyOf(usual);
    }
  }

  /** The usual names. */
  public static Fields usual() {
    ImmutableListMultimap.Builder<Part, String> names = ImmutableListMultimap.builder();
    Arrays.stream(Part.values()).forEach(part -> names.putAll(part, part.usual));
    return new Fields(names.build());
  }

  /** The same, but that the part stands in the field of that name and in no other. */
  public Fields with(Part named, String field) {
    ImmutableListMultimap.Builder<Part, String> changed = ImmutableListMultimap.builder();
    for (Part part : Part.values()) {
      changed.putAll(part, part == named ? ImmutableList.of(field) : names.get(part));
    }
    return new Fields(changed.build());
  }

  /** What a row holds of an article; nothing where it holds no text. */
  Optional<Draft> draft(Function<String, Optional<String>> row) {
    return find(Part.TEXT, row)
        .map(
            text ->
                new Draft(
                    ReadableText.of(text),
                    find(Part.DATE, row),
                    find(Part.TITLE, row),
                    find(Part.ADDRESS, row),
                    find(Part.PUBLISHER, row)));
  }

  /** The part of the row. */
  Optional<String> find(Part part, Function<String, Optional<String>> row) {
    return names.get(part).stream()
        .flatMap(name -> row.apply(name).stream())
        .filter(value -> !value.isBlank())
        .findFirst();
  }
}
