package org.newsgraph.identity;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.io.Serializable;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.newsgraph.identity.Judgement.Verdict;

/**
 * What a user has judged on who is who, which stands above all else.
 *
 * @param lines the judgements; of several on one the last counts
 */
public record UsersWord(ImmutableList<Line> lines) implements Serializable {
  /** Nothing at all. */
  public static final UsersWord NONE = new UsersWord(ImmutableList.of());

  private static final String REASON = "the user's word";
  private static final Splitter SPACE = Splitter.on(' ').omitEmptyStrings();

  /**
   * One judgement.
   *
   * @param same whether the two are one
   * @param one the key of a node, or of an entity in its article
   * @param other the node that it is, or is not
   * @param article the article of which it is said, empty for all
   */
  public record Line(boolean same, String one, String other, String article)
      implements Serializable {
    private boolean speaksOf(Appearance.Place place, Naming naming) {
      return (article.isEmpty() || article.equals(place.article()))
          && (one.equals(place.key()) || (one.equals(naming.key()) && same));
    }

    @Override
    public String toString() {
      return String.join(" ", same ? "same" : "different", one, other, article).strip();
    }
  }

  /** The lines as texts, to be compared with those of another time. */
  public ImmutableSet<String> keys() {
    return lines.stream().map(Line::toString).sorted().collect(ImmutableSet.toImmutableSet());
  }

  /** The keys that a line of such a text speaks of. */
  public static ImmutableList<String> keysOf(String text) {
    List<String> words = SPACE.splitToList(text);
    return ImmutableList.of(words.get(1), words.get(2));
  }

  /** The ruling as the user would have it. */
  public Ruling amend(Ruling ruling) {
    if (lines.isEmpty()) {
      return ruling;
    }
    TreeMap<Appearance.Place, Naming> namings = new TreeMap<>(ruling.namings());
    Ruling.Draft said = new Ruling.Draft();
    for (Line line : lines) {
      namings.replaceAll((place, naming) -> amend(line, place, naming, said));
    }
    return new Ruling(
        ImmutableSortedMap.copyOfSorted(namings),
        Stream.concat(
                ruling.judgements().stream().filter(each -> !isOverruled(each)),
                said.finish().judgements().stream())
            .sorted()
            .collect(toImmutableList()));
  }

  private static Naming amend(Line line, Appearance.Place place, Naming naming, Ruling.Draft said) {
    if (!line.speaksOf(place, naming)) {
      return naming;
    }
    if (line.same()) {
      said.judge(Verdict.SAME, place.key(), line.other(), REASON);
      return new Naming(line.other(), naming.label());
    }
    if (!naming.key().equals(line.other())) {
      return naming;
    }
    String own =
        line.other().equals(place.key()) || !line.article().isEmpty()
            ? place.key() + "-" + NamesakeJudge.digest(place.article())
            : place.key();
    said.judge(Verdict.DIFFERENT, own, line.other(), REASON);
    return new Naming(own, naming.label());
  }

  private boolean isOverruled(Judgement judgement) {
    return lines.stream()
        .filter(line -> line.article().isEmpty())
        .anyMatch(
            line ->
                line.one().equals(judgement.one())
                    && (line.same() || line.other().equals(judgement.other())));
  }
}
