package org.newsgraph.identity;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.newsgraph.identity.Judgement.Verdict;

/**
 * Who of those with one name are the same: all, unless what articles tell of them clashes. A few
 * that clash with a great many are no other person but misread.
 */
final class NamesakeJudge {
  /** Of how many that are alike one that clashes is rather misread than somebody else. */
  private static final int MISREAD = 50;

  /** Nobody is in the news for longer. */
  private static final int LIFETIME = 80 * 365;

  private final EvidenceReader reader;
  private final Forms forms;

  NamesakeJudge(EvidenceReader reader, Forms forms) {
    this.reader = reader;
    this.forms = forms;
  }

  /** Some of one name that are taken for one, while it is not known whether there are more. */
  private static final class Party {
    private final List<Appearance> members = new ArrayList<>();
    private final TreeSet<LocalDate> days = new TreeSet<>();
    private Evidence evidence;

    Party(Evidence evidence) {
      this.evidence = evidence;
    }

    void add(Appearance one) {
      members.add(one);
      one.date().ifPresent(days::add);
    }

    void join(Party other) {
      members.addAll(other.members);
      days.addAll(other.days);
      evidence = evidence.with(other.evidence);
    }

    int size() {
      return members.size();
    }

    Appearance first() {
      return members.stream().min(naturalOrder()).orElseThrow();
    }
  }

  private static final Comparator<Party> LARGEST_FIRST =
      comparing((Party party) -> -party.size()).thenComparing(Party::first);

  /** Judges those whose names have one form, at least one. */
  Ruling judge(Collection<Appearance> all) {
    List<Individual> individuals = individuals(all);
    Ruling.Draft draft = new Ruling.Draft();
    Individual main = individuals.get(0);
    for (Appearance one : name(main, draft)) {
      if (!one.key().equals(main.node())) {
        draft.judge(Verdict.SAME, one.key(), main.node(), "two spellings of one name");
      }
    }
    for (Individual other : individuals.subList(1, individuals.size())) {
      String reason =
          "%s speaks against %s".formatted(other.evidence().words(), main.evidence().words());
      name(other, draft)
          .forEach(one -> draft.judge(Verdict.DIFFERENT, other.node(), main.node(), reason));
    }
    return draft.finish();
  }

  private static ImmutableList<Appearance> name(Individual one, Ruling.Draft draft) {
    Naming naming = new Naming(one.node(), one.label());
    one.appearances().forEach(appearance -> draft.name(appearance, naming));
    return one.appearances();
  }

  private List<Individual> individuals(Collection<Appearance> all) {
    List<Individual> individuals = new ArrayList<>();
    for (Party party : parties(all)) {
      String ending = individuals.isEmpty() ? "" : "-" + digest(party.first().article());
      individuals.add(Individual.of(party.members, party.evidence, ending, forms::key));
    }
    return individuals;
  }

  /** What tells a node from another of the same key. */
  static String digest(String article) {
    return Hashing.sha256().hashString(article, StandardCharsets.UTF_8).toString().substring(0, 8);
  }

  private List<Party> parties(Collection<Appearance> all) {
    List<Party> supporting = supporting(alike(all));
    supporting.sort(LARGEST_FIRST);
    List<Party> parties = new ArrayList<>();
    for (Party party : supporting) {
      parties.stream()
          .filter(other -> isNoOther(party, other))
          .findFirst()
          .ifPresentOrElse(other -> other.join(party), () -> parties.add(party));
    }
    return parties;
  }

  private static boolean isNoOther(Party party, Party larger) {
    return !isOfOtherTime(party, larger)
        && (!party.evidence.clashes(larger.evidence) || party.size() * MISREAD < larger.size());
  }

  /** Whether more than a lifetime lies between the first and the last article of both. */
  private static boolean isOfOtherTime(Party one, Party other) {
    return !one.days.isEmpty()
        && !other.days.isEmpty()
        && Math.max(days(one, other), days(other, one)) > LIFETIME;
  }

  private static long days(Party first, Party last) {
    return ChronoUnit.DAYS.between(first.days.first(), last.days.last());
  }

  /**
   * Those of whom the same is told in one decade, the largest first; those of whom nothing is told
   * come last.
   */
  private List<Party> alike(Collection<Appearance> all) {
    Map<Alike, Party> alike = new LinkedHashMap<>();
    for (Appearance one : ImmutableList.sortedCopyOf(all)) {
      Optional<Integer> decade = one.date().map(date -> date.getYear() / 10);
      alike
          .computeIfAbsent(new Alike(reader.read(one), decade), key -> new Party(key.evidence()))
          .add(one);
    }
    List<Party> sorted = new ArrayList<>(alike.values());
    sorted.sort(comparing((Party party) -> !party.evidence.tells()).thenComparing(LARGEST_FIRST));
    return sorted;
  }

  /** What those have in common who are surely one. */
  private record Alike(Evidence evidence, Optional<Integer> decade) {}

  /** Joins those of whom something is told that supports each other, directly or by others. */
  private static List<Party> supporting(List<Party> alike) {
    List<Party> joined = new ArrayList<>();
    for (Party party : alike) {
      List<Party> supported =
          joined.stream()
              .filter(other -> other.evidence.supports(party.evidence))
              .filter(other -> !isOfOtherTime(other, party))
              .toList();
      supported.forEach(party::join);
      joined.removeAll(supported);
      joined.add(party);
    }
    return joined;
  }
}
