package org.newsgraph.entity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.grammar.ParsedSentence;
import org.newsgraph.grammar.Word;

/**
 * The first part of resolving: the proper names of an article, known ones by the gazetteer, others
 * by their words. Short names join the full name that they are a part of.
 */
final class Naming {
  /** Prepositions after which a capital is a place and no government. */
  private static final ImmutableSet<String> LOCATIVE =
      ImmutableSet.of("in", "at", "near", "outside", "inside", "around", "through", "across", "of");

  private static final ImmutableSet<String> ACTING =
      ImmutableSet.of("nsubj", "nsubj:pass", "obj", "iobj", "obl:agent", "nmod:poss", "conj");

  private final Discourse discourse;
  private final NameFinder finder;
  private final Map<String, Referent> known = new LinkedHashMap<>();
  private final List<Occurrence> unknown = new ArrayList<>();

  Naming(Discourse discourse, NameFinder finder) {
    this.discourse = discourse;
    this.finder = finder;
  }

  /** A name of none that the gazetteer knows, where it stands. */
  private record Occurrence(
      ParsedSentence sentence, NameFinder.Found found, String written, NameWords words) {
    static Occurrence of(Discourse discourse, ParsedSentence sentence, NameFinder.Found found) {
      String written = discourse.text(sentence.index(), found.tokens()).replaceAll("\\s+", " ");
      return new Occurrence(sentence, found, written, NameWords.of(written));
    }

    Mention mention() {
      return new Mention(sentence.index(), found.tokens(), found.head(), Mention.Kind.NAME);
    }
  }

  void run() {
    for (ParsedSentence sentence : discourse.article().sentences()) {
      for (NameFinder.Found found : finder.find(sentence)) {
        if (found.matches().isEmpty()) {
          unknown.add(Occurrence.of(discourse, sentence, found));
        } else {
          resolveKnown(Occurrence.of(discourse, sentence, found));
        }
      }
    }
    resolveUnknown();
  }

  private void resolveKnown(Occurrence name) {
    Gazetteer.Match match = choose(name);
    boolean people = match.kind() == Gazetteer.Kind.PEOPLE;
    Referent referent =
        known.computeIfAbsent(
            people ? "people of " + match.entry().name() : match.entry().name(),
            key -> introduce(match, people));
    if (match.kind() != Gazetteer.Kind.ADJECTIVE) {
      referent.name(name.written());
    }
    discourse.resolve(name.mention(), ImmutableList.of(referent));
  }

  private Referent introduce(Gazetteer.Match match, boolean people) {
    Referent made = discourse.introduce(people ? discourse.words().classOf("people") : "", people);
    if (people) {
      made.name(match.entry().people().get(0));
    } else {
      made.know(match.entry());
    }
    return made;
  }

  private Gazetteer.Match choose(Occurrence name) {
    ImmutableList<Gazetteer.Match> matches = name.found().matches();
    boolean acts = acts(name.sentence(), name.sentence().word(name.found().head()));
    Optional<Gazetteer.Match> metonym =
        matches.stream().filter(m -> m.kind() == Gazetteer.Kind.METONYM).findFirst();
    return acts && metonym.isPresent() ? metonym.get() : matches.get(0);
  }

  private static boolean acts(ParsedSentence sentence, Word word) {
    if (word.children("compound").anyMatch(Naming::isPlace)) {
      return false;
    }
    Optional<String> preposition =
        word.findChild("case").map(Word::lemma).filter(l -> !l.equals("'s"));
    return (preposition.isPresent() && !word.is("nmod:poss"))
        ? !LOCATIVE.contains(preposition.get())
        : ACTING.contains(word.relation());
  }

  /** "The [capital] Freetown", "the [town] Lima": the place itself is meant. */
  private static boolean isPlace(Word word) {
    return word.isCommonNoun() && word.entityType().equals("place");
  }

  private void resolveUnknown() {
    List<Full> fullNames = new ArrayList<>();
    List<Occurrence> longestFirst = new ArrayList<>(unknown);
    longestFirst.sort(Comparator.comparing((Occurrence o) -> -o.words().size()));
    Map<Occurrence, ImmutableList<Full>> candidates = new LinkedHashMap<>();
    for (Occurrence name : longestFirst) {
      ImmutableList<Full> parts =
          fullNames.stream().filter(f -> f.accepts(name)).collect(ImmutableList.toImmutableList());
      if (parts.isEmpty()) {
        Full full = new Full(name.words(), discourse.introduce("", false));
        fullNames.add(full);
        parts = ImmutableList.of(full);
      }
      parts.forEach(f -> f.see(name));
      candidates.put(name, parts);
    }
    fullNames.forEach(Full::decideType);
    for (Occurrence name : unknown) {
      Full full = nearest(name, candidates.getOrDefault(name, ImmutableList.of()));
      full.referent.name(name.written());
      full.last = name.sentence().index();
      discourse.resolve(name.mention(), ImmutableList.of(full.referent));
    }
  }

  /** The one spoken of last before the name, or else the first to come. */
  private static Full nearest(Occurrence name, ImmutableList<Full> candidates) {
    return candidates.stream()
        .max(
            Comparator.comparing((Full f) -> f.words.equals(name.words()))
                .thenComparing(f -> f.last))
        .orElseThrow();
  }

  /** A full name and whom it stands for. */
  private static final class Full {
    private final NameWords words;
    private final Referent referent;
    private final Map<String, Integer> types = new LinkedHashMap<>();
    private int last = -1;

    Full(NameWords words, Referent referent) {
      this.words = words;
      this.referent = referent;
    }

    boolean accepts(Occurrence name) {
      return words.includes(name.words());
    }

    void see(Occurrence name) {
      types.merge(name.found().type(), 1, Integer::sum);
    }

    void decideType() {
      types.entrySet().stream()
          .filter(e -> !e.getKey().isEmpty())
          .max(Map.Entry.<String, Integer>comparingByValue())
          .ifPresent(e -> referent.type(e.getKey()));
    }
  }
}
