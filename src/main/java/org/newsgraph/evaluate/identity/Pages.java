package org.newsgraph.evaluate.identity;

import static org.newsgraph.entity.name.Gazetteer.Kind.ADJECTIVE;
import static org.newsgraph.entity.name.Gazetteer.Kind.METONYM;
import static org.newsgraph.entity.name.Gazetteer.Kind.NAME;
import static org.newsgraph.entity.name.Gazetteer.Kind.PEOPLE;

import com.google.common.base.Splitter;
import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.newsgraph.entity.name.Gazetteer;
import org.newsgraph.evaluate.NameFolding;

/**
 * What the pages of an encyclopedia stand for. Pages that differ only in case, accents, points and
 * a leading article are one, for such names lead to each other there; and so are pages that are
 * names of one entry of the gazetteer.
 */
final class Pages {
  private static final Splitter QUALIFIER = Splitter.on(Pattern.compile(" \\(|, "));

  private final NameFolding folding;
  private final Map<String, String> known = new HashMap<>();
  private final ImmutableSetMultimap<String, String> bywords;
  private final ImmutableSetMultimap<String, String> places;

  Pages(Gazetteer gazetteer, NameFolding folding) {
    this.folding = folding;
    HashMultimap<String, String> other = HashMultimap.create();
    HashMultimap<String, String> standing = HashMultimap.create();
    for (Gazetteer.Entry entry : gazetteer.entries()) {
      String name = folding.fold(entry.name());
      entry.formsOf(NAME).forEach(form -> known.putIfAbsent(folding.fold(form), name));
      entry.formsOf(ADJECTIVE).forEach(form -> other.put(folding.fold(form), name));
      entry.formsOf(PEOPLE).forEach(form -> other.put(folding.fold(form), name));
      entry.formsOf(METONYM).forEach(form -> standing.put(folding.fold(form), name));
    }
    bywords = ImmutableSetMultimap.copyOf(other);
    places = ImmutableSetMultimap.copyOf(standing);
  }

  /** The one name of the page. */
  String fold(String page) {
    String folded = folding.fold(page);
    return known.getOrDefault(folded, folded);
  }

  /** Whether the gazetteer knows what the page of that one name is about. */
  boolean isKnown(String folded) {
    return known.containsKey(folded);
  }

  /**
   * Whether the words may stand for a known entity and link to another page: "[Israeli] tanks" to
   * that of an army, "[Moscow] said" to that of a ministry. Which of the two is right, people and
   * the program settle by other conventions. A place that links to its own page is a name.
   */
  boolean isByword(Link link) {
    String words = folding.fold(link.words());
    String page = fold(link.page());
    return !isNamed(link) && isByword(words, page);
  }

  private boolean isByword(String words, String page) {
    return isOther(bywords.get(words), page)
        || (isOther(places.get(words), page) && !words.equals(page));
  }

  /** Whether the words are the name of a known entity and link to the page of something else. */
  boolean isOfOther(Link link) {
    String words = folding.fold(link.words());
    return known.containsKey(words) && !fold(words).equals(fold(link.page())) && !isNamed(link);
  }

  /** Whether the words are the page's name but for what tells it apart: "Georgia (U.S. state)". */
  private boolean isNamed(Link link) {
    String name = QUALIFIER.splitToList(link.page()).get(0);
    return folding.fold(name).equals(folding.fold(link.words()));
  }

  private static boolean isOther(ImmutableSet<String> named, String page) {
    return !named.isEmpty() && !named.contains(page);
  }
}
