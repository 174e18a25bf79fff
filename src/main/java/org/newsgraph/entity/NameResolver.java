package org.newsgraph.entity;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.entity.name.FoundName;
import org.newsgraph.entity.name.FullName;
import org.newsgraph.entity.name.Gazetteer;
import org.newsgraph.entity.name.NameFinder;
import org.newsgraph.entity.name.NameJoiner;
import org.newsgraph.entity.name.NameSpelling;
import org.newsgraph.entity.name.WrittenName;
import org.newsgraph.grammar.Clause;
import org.newsgraph.grammar.Definiteness;
import org.newsgraph.grammar.NounPhrase;
import org.newsgraph.grammar.Word;
import org.newsgraph.grammar.WordRun;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.ReferenceWords;
import org.newsgraph.lexicon.WordClass;
import org.newsgraph.text.Span;

/**
 * The first part of resolving: the proper names of an article, known ones by the gazetteer, others
 * by their words. Short names join the full name that they are a part of.
 */
final class NameResolver {
  /** Prepositions between an act and the place that it hits. */
  private static final ImmutableSet<String> TARGETS =
      ImmutableSet.of("against", "at", "in", "near", "of", "on");

  private final Discourse discourse;
  private final Gazetteer gazetteer;
  private final NameFinder finder;
  private final NameSpelling spelling;
  private final Lexicon lexicon;
  private final ReferenceWords words;
  private final NameClassifier classifier;
  private final WordClass visiting;
  private final WordClass striking;
  private final WordClass ofCities;
  private final WordClass sites;
  private final Map<String, Referent> known = new HashMap<>();

  NameResolver(
      Discourse discourse,
      Gazetteer gazetteer,
      NameFinder finder,
      NameSpelling spelling,
      Lexicon lexicon) {
    this.discourse = discourse;
    this.gazetteer = gazetteer;
    this.finder = finder;
    this.spelling = spelling;
    this.lexicon = lexicon;
    this.words = lexicon.referenceWords();
    this.classifier = new NameClassifier(lexicon);
    this.visiting = lexicon.wordClass("visiting");
    this.striking = lexicon.wordClass("striking");
    this.ofCities = lexicon.wordClass("ofCities");
    this.sites = lexicon.wordClass("locativePrepositions");
  }

  void resolve() {
    List<WrittenName> unknown = new ArrayList<>();
    ImmutableList<FoundName> names =
        discourse.article().sentences().stream()
            .flatMap(sentence -> finder.find(sentence).stream())
            .filter(found -> !isCounted(found))
            .collect(toImmutableList());
    Namesakes namesakes = new Namesakes(gazetteer, lexicon, names);
    Surnames surnames = new Surnames(names, words.classOf("person"));
    SharedNames shared = new SharedNames(gazetteer, spelling, lexicon, names);
    for (FoundName found : names) {
      FoundName name = sited(shared.read(surnames.read(namesakes.read(found))));
      String text = discourse.text(name.words());
      if (name.isKnown()) {
        resolveKnown(WrittenName.of(name, text, spelling));
      } else {
        unknown.add(WrittenName.of(classifier.classify(name), text, spelling));
      }
    }
    ImmutableList<WrittenName> all = ImmutableList.copyOf(unknown);
    unknown.removeIf(name -> isShortForBody(name, all));
    resolveUnknown(unknown);
  }

  /** "At the [White House]": the house, and not who acts there. */
  private FoundName sited(FoundName name) {
    String preposition = name.head().firstConjunct().preposition();
    boolean seat =
        name.isKnown()
            && name.matches().stream().allMatch(one -> one.kind() == Gazetteer.Kind.METONYM);
    return seat && sites.contains(preposition) && !preposition.equals(Clause.OF)
        ? new FoundName(name.words(), name.head(), words.classOf("place"), ImmutableList.of())
        : name;
  }

  /** "The Court", where a fuller name tells which: no name but a description. */
  private boolean isShortForBody(WrittenName name, List<WrittenName> all) {
    Word noun = name.found().head();
    boolean body =
        name.found().words().size() == 1
            && noun.isDefinite()
            && words.isNounFor("organization", noun.forms());
    return body
        && Stream.concat(
                known.values().stream().flatMap(one -> one.names().stream()),
                all.stream().map(WrittenName::text))
            .anyMatch(full -> Referent.tells(full, noun.lemma()));
  }

  /** "92 Palestinians", "a Malian": some of them, whom a description stands for. */
  private boolean isCounted(FoundName name) {
    Word head = name.head();
    boolean beside = head.isCompound() || head.isModifier();
    boolean some = !beside && Definiteness.of(head) == Definiteness.INDEFINITE;
    return name.matches().stream()
        .anyMatch(
            match ->
                switch (match.kind()) {
                  case PEOPLE -> head.isCounted();
                  case ADJECTIVE -> some && isCountry(match.entry());
                  default -> false;
                });
  }

  private void resolveKnown(WrittenName name) {
    Gazetteer.Match match = choose(name.found());
    boolean people = match.kind() == Gazetteer.Kind.PEOPLE;
    Referent referent =
        known.computeIfAbsent(
            people ? "people of " + match.entry().name() : match.entry().name(),
            key -> introduce(match));
    if (match.kind() != Gazetteer.Kind.ADJECTIVE) {
      referent.name(name.text());
    }
    if (match.kind() == Gazetteer.Kind.NAME) {
      callOtherwise(name.found(), referent);
    }
    note(name.found(), referent);
  }

  private Referent introduce(Gazetteer.Match match) {
    if (match.kind() == Gazetteer.Kind.PEOPLE) {
      Referent people = new Referent(words.classOf("people"), true);
      people.name(match.entry().people().get(0));
      return people;
    }
    Referent one = new Referent("", false);
    one.know(match.entry());
    return one;
  }

  private Gazetteer.Match choose(FoundName name) {
    return name.matches().stream()
        .filter(match -> match.kind() == Gazetteer.Kind.METONYM && acts(name.head()))
        .filter(match -> isCountry(match.entry()) || !isVisited(name.head()))
        .filter(match -> !isStruck(name.head()) && !hasOfCity(name.head()))
        .findFirst()
        .orElse(name.matches().get(0));
  }

  /** "Shelled [Kyiv]", "an attack on [Kyiv]": the city is hit, and not who rules from it. */
  private boolean isStruck(Word name) {
    return name.findHead()
        .filter(act -> name.isObjectOf(act) || TARGETS.contains(name.preposition()))
        .filter(act -> striking.contains(act.lemma()))
        .isPresent();
  }

  /** "[Kyiv]'s mayor": what only a city has. */
  private boolean hasOfCity(Word name) {
    return name.isPossessor()
        && name.findHead().filter(noun -> ofCities.contains(noun.lemma())).isPresent();
  }

  private boolean isCountry(Gazetteer.Entry entry) {
    return entry.type().equals(words.classOf("country"));
  }

  /** "Visited [Brussels]": where a body has its seat one is not with it yet. */
  private boolean isVisited(Word name) {
    return name.findHead()
        .filter(verb -> name.isObjectOf(verb) && visiting.contains(verb.lemma()))
        .isPresent();
  }

  /** "Weber from [Paris]". */
  private static boolean isOrigin(Word name) {
    return name.hasPreposition(Clause.FROM)
        && name.findHead().filter(Word::isInPersonName).isPresent();
  }

  /** Whether a place's name stands for who acts there; not so in "the [capital] Freetown". */
  private static boolean acts(Word name) {
    return name.isParticipant()
        && !isOrigin(name)
        && name.children().stream()
            .filter(word -> word.isCommonNoun() && word.isPlace())
            .noneMatch(word -> word.isCompound() || word.isTitleOrNamePart());
  }

  private void resolveUnknown(List<WrittenName> names) {
    ImmutableList<FullName> joined = NameJoiner.join(names, words.classOf("person"));
    Map<FullName, Referent> referents = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      Referent referent = referents.computeIfAbsent(joined.get(i), this::introduce);
      referent.name(names.get(i).text());
      note(names.get(i).found(), referent);
      callOtherwise(names.get(i).found(), referent);
    }
  }

  /**
   * Notes the longer and shorter ways to say a name: "Haitian National Police" with the name before
   * it, "Sheikh Karima" with a title, "Army of Chad" with the name behind it, "Parliament" without
   * "of Kenya", "Sambisa" without "forest".
   */
  private void callOtherwise(FoundName name, Referent referent) {
    WordRun run = name.words();
    run.first()
        .findPrevious()
        .filter(Word::isCapital)
        .map(word -> discourse.findNameUpTo(word).map(WordRun::first).orElse(word))
        .filter(first -> isSetTo(run, first))
        .map(first -> new WordRun(run.sentence(), new Span(first.index(), run.end())))
        .ifPresent(longer -> referent.call(discourse.text(longer)));
    name.head().children().stream()
        .filter(owner -> owner.isOfAttribute() && owner.isName() && isRightBehind(owner, run))
        .map(owner -> new Span(run.begin(), NounPhrase.of(owner).whole().end()))
        .map(longer -> new WordRun(run.sentence(), longer))
        .forEach(longer -> referent.call(discourse.text(longer)));
    run.words().stream()
        .filter(Word::isOfAttribute)
        .filter(owner -> owner.hangsOn(name.head()) || words.isBodyOrPlace(owner.entityType()))
        .flatMap(owner -> beginOfPhrase(owner).filter(i -> isWhole(run, owner, i)).stream())
        .map(begin -> new WordRun(run.sentence(), new Span(run.begin(), begin)))
        .forEach(shorter -> referent.call(discourse.text(shorter)));
    if (run.size() > 1 && isKindOfPlace(run.last())) {
      Span bare = new Span(run.begin(), run.end() - 1);
      referent.call(discourse.text(new WordRun(run.sentence(), bare)));
    }
  }

  /** "Army of the Republic of [Chad]", and not "Weber of [Chad]". */
  private static boolean isRightBehind(Word owner, WordRun name) {
    int begin = beginOfPhrase(owner).orElse(name.begin());
    return begin == name.end() && !name.last().isInPersonName();
  }

  /** "Sambisa [forest]", "Lima and Cusco [provinces]". */
  private static boolean isKindOfPlace(Word last) {
    return last.isPlaceNoun() && last.isSmall();
  }

  private static Optional<Integer> beginOfPhrase(Word owner) {
    return owner.children().stream().filter(Word::isPreposition).map(Word::index).findFirst();
  }

  /** Whether the name tells who is meant without its place: "Calvary Church [of Santa Ana]". */
  private boolean isWhole(WordRun name, Word owner, int end) {
    int left = end - name.begin();
    return (left > 0 && isCountry(owner)) || (left > 1 && words.isBodyOrPlace(owner.entityType()));
  }

  /** Whether what begins with the word, right before the name, is a title or a name set to it. */
  private boolean isSetTo(WordRun name, Word first) {
    WordRun before = new WordRun(name.sentence(), new Span(first.index(), name.begin()));
    Word head = before.head();
    boolean beside = head.isModifier() && name.head().hangsOn(head.expectHead());
    return head.hangsWithin(name.places())
        ? discourse.isPartOfName(first) || words.isTitle(first.text())
        : beside && isCountry(head);
  }

  private boolean isCountry(Word word) {
    return discourse.referentsOf(word).stream()
        .anyMatch(one -> one.type().equals(words.classOf("country")));
  }

  /** The known one of the same name in another spelling, or else somebody new. */
  private Referent introduce(FullName full) {
    boolean person = full.type().equals(words.classOf("person"));
    String key = spelling.key(full.text(), person);
    return known.entrySet().stream()
        .filter(entry -> spelling.key(entry.getKey(), person).equals(key))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseGet(() -> new Referent(full.type(), false));
  }

  private void note(FoundName name, Referent referent) {
    discourse.resolve(
        new Mention(name.head(), name.words(), Mention.Kind.NAME), ImmutableList.of(referent));
  }
}
