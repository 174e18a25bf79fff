package org.newsgraph.identity;

import com.google.common.collect.ComparisonChain;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.newsgraph.article.Article;
import org.newsgraph.entity.Entity;

/**
 * An entity as one article tells of it; those of one article are ordered by key.
 *
 * @param article the name of the article
 * @param date its day
 * @param key what tells the entity apart within the article, as {@link Entity#key}
 * @param label its fullest name or description
 * @param names all its names and descriptions, the label among them
 * @param type the local name of its class in the ontology
 * @param named whether it has a proper name
 * @param nearby the keys of the countries that the article speaks of
 */
public record Appearance(
    String article,
    Optional<LocalDate> date,
    String key,
    String label,
    ImmutableSortedSet<String> names,
    String type,
    boolean named,
    ImmutableSortedSet<String> nearby)
    implements Comparable<Appearance> {

  /** The entity as the article tells of it. */
  public static Appearance of(Entity entity, Article article, ImmutableSet<String> nearby) {
    return new Appearance(
        article.name(),
        article.date(),
        entity.key(),
        entity.label(),
        entity.names(),
        entity.type(),
        entity.named(),
        ImmutableSortedSet.copyOf(nearby));
  }

  /** Which one it is. */
  public Place place() {
    return new Place(article, key);
  }

  @Override
  public int compareTo(Appearance other) {
    return place().compareTo(other.place());
  }

  /**
   * Which one of all appearances it is.
   *
   * @param article the name of its article
   * @param key its key there
   */
  public record Place(String article, String key) implements Comparable<Place> {
    @Override
    public int compareTo(Place other) {
      return ComparisonChain.start()
          .compare(article, other.article)
          .compare(key, other.key)
          .result();
    }
  }
}
