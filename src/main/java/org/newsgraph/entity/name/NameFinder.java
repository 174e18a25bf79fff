package org.newsgraph.entity.name;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.newsgraph.grammar.ParsedSentence;
import org.newsgraph.grammar.Word;
import org.newsgraph.grammar.WordRun;
import org.newsgraph.lexicon.ReferenceWords;
import org.newsgraph.text.Span;

/**
 * The finder of proper names in a sentence: those of the gazetteer, those behind nouns for bodies,
 * those that the reader model marks, and runs of proper nouns that these leave. The longest wins
 * where they overlap.
 */
public final class NameFinder {
  /** The longest first, known ones before others, and those in front before those behind. */
  private static final Comparator<FoundName> BEST =
      Comparator.comparing((FoundName name) -> -name.words().size())
          .thenComparing(name -> !name.isKnown())
          .thenComparing(FoundName::begin);

  private final KnownNameFinder known;
  private final KindNameFinder kinds;
  private final MarkedNameFinder marked;
  private final ProperNounFinder properNouns;
  private final String organization;
  private final String country;

  /** Makes a finder that serves any number of articles. */
  public NameFinder(Gazetteer gazetteer, ReferenceWords words) {
    this.known = new KnownNameFinder(gazetteer, words);
    this.kinds = new KindNameFinder(words);
    this.marked = new MarkedNameFinder(words);
    this.properNouns = new ProperNounFinder(words);
    this.organization = words.classOf("organization");
    this.country = words.classOf("country");
  }

  /** The names in the order of the sentence; only known ones may lie within another. */
  public ImmutableList<FoundName> find(ParsedSentence sentence) {
    ImmutableList<FoundName> sure = known.find(sentence);
    List<FoundName> candidates = new ArrayList<>(sure);
    candidates.addAll(kinds.find(sentence, sure));
    candidates.addAll(marked.find(sentence, sure));
    candidates.addAll(properNouns.find(sentence, sure));
    candidates.addAll(namesakes(candidates));
    candidates.sort(BEST);
    List<FoundName> kept = new ArrayList<>();
    for (FoundName candidate : candidates) {
      Span places = candidate.words().places();
      if (kept.stream().noneMatch(other -> other.words().places().overlaps(places))) {
        kept.add(candidate);
      }
    }
    ImmutableList<FoundName> wholes = ImmutableList.copyOf(kept);
    kept.addAll(within(wholes, candidates));
    wholes.stream().flatMap(body -> known.findWhole(body).stream()).forEach(kept::add);
    kept.sort(Comparator.comparing(FoundName::begin));
    return ImmutableList.copyOf(kept);
  }

  /** "People's Front": there may be one of each country. */
  private static boolean hasOwner(FoundName body) {
    return body.words().words().stream().anyMatch(word -> NameForm.isClitic(word.text()));
  }

  /** "Democratic Party of Kenya": another than the known party of that name. */
  private List<FoundName> namesakes(List<FoundName> candidates) {
    return candidates.stream()
        .filter(body -> body.type().equals(organization))
        .filter(body -> body.isKnown() || hasOwner(body))
        .flatMap(
            body ->
                candidates.stream()
                    .filter(owner -> owner.isKnown() && owner.type().equals(country))
                    .filter(owner -> isOwnedBy(body, owner))
                    .filter(owner -> owner.begin() - body.end() <= 2)
                    .map(owner -> namesake(body, owner)))
        .toList();
  }

  private static FoundName namesake(FoundName body, FoundName owner) {
    WordRun words = new WordRun(body.words().sentence(), new Span(body.begin(), owner.end()));
    return new FoundName(words, body.head(), body.type(), ImmutableList.of());
  }

  /** "Parliament of [Kenya]": known names that tell whose the organization is. */
  private List<FoundName> within(List<FoundName> kept, List<FoundName> candidates) {
    return candidates.stream()
        .filter(FoundName::isKnown)
        .filter(
            owner ->
                kept.stream()
                    .filter(body -> !body.isKnown() && body.type().equals(organization))
                    .anyMatch(
                        body -> body.words().contains(owner.head()) && isOwnedBy(body, owner)))
        .toList();
  }

  private static boolean isOwnedBy(FoundName body, FoundName owner) {
    Word head = owner.head();
    return head.isOfAttribute() && head.hangsOn(body.head());
  }
}
