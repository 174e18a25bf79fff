package org.newsgraph.evaluate;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import com.google.common.collect.TreeRangeMap;
import java.util.stream.Stream;
import org.newsgraph.entity.Entity;
import org.newsgraph.entity.Mention;
import org.newsgraph.entity.ResolvedArticle;
import org.newsgraph.evaluate.gold.GoldDocument;
import org.newsgraph.text.Span;

/** Which mentions of the program's are those of the gold, by the characters of their heads. */
final class Alignment {
  private final ResolvedArticle resolved;
  private final TreeRangeMap<Integer, Mention> byHead = TreeRangeMap.create();
  private final ImmutableList<Mention> names;

  Alignment(ResolvedArticle resolved) {
    this.resolved = resolved;
    resolved.mentions().forEach((head, mention) -> byHead.put(range(head.span()), mention));
    this.names =
        resolved.entities().keySet().stream()
            .filter(mention -> mention.kind() == Mention.Kind.NAME)
            .collect(toImmutableList());
  }

  /** The named entities that the program takes the mention for. */
  ImmutableSet<Entity> meant(GoldDocument.PlacedMention mention) {
    return named(byHead.subRangeMap(range(mention.headPlace())).asMapOfRanges().values().stream());
  }

  /**
   * The same for a name. The two may differ in which word of a name is the head, so a name counts
   * too that holds the gold's head, where its own head is a word of the gold's mention.
   */
  ImmutableSet<Entity> meantByName(GoldDocument.PlacedMention mention) {
    ImmutableSet<Entity> exact = meant(mention);
    return exact.isEmpty() ? named(names.stream().filter(name -> isSame(name, mention))) : exact;
  }

  private boolean isSame(Mention name, GoldDocument.PlacedMention mention) {
    return name.words().characters().covers(mention.headPlace())
        && mention.place().covers(name.head().span());
  }

  private ImmutableSet<Entity> named(Stream<Mention> mentions) {
    return mentions
        .flatMap(mention -> entities(mention).stream())
        .filter(Entity::named)
        .collect(ImmutableSet.toImmutableSet());
  }

  private ImmutableList<Entity> entities(Mention mention) {
    return resolved.entities().getOrDefault(mention, ImmutableList.of());
  }

  private static Range<Integer> range(Span characters) {
    return Range.closedOpen(characters.begin(), characters.end());
  }
}
