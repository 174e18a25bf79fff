package org.newsgraph.identity;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.identity.Judgement.Verdict;

/**
 * Whom a name means that is shorter than those of the ones it may mean: "Graf", "RSF", "the Russian
 * president". That is the only one who fits, or the one of whom nearly all articles tell.
 */
final class ShortNameJudge {
  /** How many times as often as all others one must be told of to be meant by a name alone. */
  private static final int DOMINANT = 9;

  /** How many times as often as a full name a short one may stand that is still short for it. */
  private static final int MOST_SHORT = 3;

  private static final int DAYS = 366;

  private final EvidenceReader reader;
  private final Nations nations;
  private final String person;
  private final String place;

  ShortNameJudge(EvidenceReader reader, Nations nations, String person, String place) {
    this.reader = reader;
    this.nations = nations;
    this.person = person;
    this.place = place;
  }

  /** Somebody whom the short name may mean. */
  private record Candidate(Naming naming, ImmutableList<Appearance> full, Evidence evidence) {
    int size() {
      return full.size();
    }
  }

  /** What came of one short name. */
  private record Answer(Verdict verdict, Optional<Candidate> meant, String reason) {
    static Answer same(Candidate meant, String reason) {
      return new Answer(Verdict.SAME, Optional.of(meant), reason);
    }
  }

  /**
   * Judges those with the short name.
   *
   * @param form the form of the name
   * @param all those who have it
   * @param fuller those who may be told of by it, by their nodes
   * @return a ruling on those of whom it tells anything; the others stay what they are
   */
  Ruling judge(
      Form form, Collection<Appearance> all, ImmutableListMultimap<Naming, Appearance> fuller) {
    List<Candidate> candidates =
        Multimaps.index(fuller.entries(), entry -> entry.getKey().key()).asMap().values().stream()
            .map(this::candidate)
            .collect(toImmutableList());
    Ruling.Draft draft = new Ruling.Draft();
    for (Appearance one : all) {
      List<Candidate> fitting = candidates.stream().filter(c -> fits(one, form, c)).toList();
      answer(one, form, fitting, all.size()).ifPresent(answer -> note(one, answer, fitting, draft));
    }
    return draft.finish();
  }

  /** The one of a node, whose label is the one that most articles have. */
  private Candidate candidate(Collection<Map.Entry<Naming, Appearance>> of) {
    ImmutableList<Appearance> full =
        of.stream().map(Map.Entry::getValue).sorted().collect(toImmutableList());
    Naming naming = Individual.mostOften(of.stream().map(Map.Entry::getKey).toList());
    return new Candidate(
        naming, full, full.stream().map(reader::read).reduce(Evidence.NONE, Evidence::with));
  }

  private static void note(
      Appearance one, Answer answer, List<Candidate> fitting, Ruling.Draft draft) {
    if (answer.meant().isPresent()) {
      Naming naming = answer.meant().get().naming();
      draft.name(one, naming);
      draft.judge(answer.verdict(), one.key(), naming.key(), answer.reason());
      return;
    }
    String node = one.key() + "-" + NamesakeJudge.digest(one.article());
    draft.name(one, new Naming(one.named() ? node : one.key(), one.label()));
    for (Candidate candidate : fitting) {
      draft.judge(answer.verdict(), one.key(), candidate.naming().key(), answer.reason());
    }
  }

  private boolean fits(Appearance one, Form form, Candidate candidate) {
    if (form.kind() == Form.Kind.OFFICE) {
      return candidate.full().stream().anyMatch(full -> isNear(one, full));
    }
    boolean people = isPerson(candidate);
    boolean kinds = one.type().equals(person) ? people || !form.text().contains(" ") : !people;
    return kinds && !one.type().equals(place) && !reader.read(one).clashes(candidate.evidence());
  }

  private boolean isPerson(Candidate candidate) {
    return candidate.full().stream().anyMatch(full -> full.type().equals(person));
  }

  private static boolean isNear(Appearance one, Appearance full) {
    return one.date().isEmpty()
        || full.date().isEmpty()
        || Math.abs(ChronoUnit.DAYS.between(one.date().get(), full.date().get())) <= DAYS;
  }

  /** Empty where the name is rather one of its own. */
  private Optional<Answer> answer(
      Appearance one, Form form, List<Candidate> fitting, int occurrences) {
    if (fitting.isEmpty()) {
      return Optional.empty();
    }
    Candidate first = fitting.stream().max(comparing(Candidate::size)).orElseThrow();
    boolean only = fitting.size() == 1;
    if (form.kind() == Form.Kind.OFFICE) {
      return Optional.of(
          only
              ? Answer.same(first, "the only one who is told to hold the office at the time")
              : new Answer(
                  Verdict.UNSURE, Optional.empty(), "several are told to hold the office"));
    }
    if (form.text().contains(" ")) {
      return only && supports(one, first)
          ? Optional.of(Answer.same(first, "a part of the name of the only one who fits"))
          : Optional.empty();
    }
    return answerToWord(one, form, fitting, occurrences);
  }

  /** Whether a role or country tells of the same; of an organization the country in its name. */
  private boolean supports(Appearance one, Candidate candidate) {
    return one.type().equals(person)
        ? reader.read(one).supports(candidate.evidence())
        : one.nearby()
            .containsAll(nations.find(nations.words(candidate.naming().label())).nations());
  }

  private Optional<Answer> answerToWord(
      Appearance one, Form form, List<Candidate> fitting, int occurrences) {
    List<Candidate> alike =
        fitting.stream().filter(c -> c.evidence().sharesRole(reader.read(one))).toList();
    Candidate first = fitting.stream().max(comparing(Candidate::size)).orElseThrow();
    if (!isTold(first, form) && !isOftenEnough(first, form, occurrences)) {
      return Optional.empty();
    }
    if (fitting.size() == 1) {
      return Optional.of(Answer.same(first, "the only one whom the name fits"));
    }
    if (alike.size() == 1) {
      return Optional.of(Answer.same(alike.get(0), "the only one of the name in that role"));
    }
    int others = fitting.stream().mapToInt(Candidate::size).sum() - first.size();
    return Optional.of(
        first.size() >= DOMINANT * others
            ? Answer.same(first, "nearly all articles that tell the full name tell of this one")
            : new Answer(Verdict.UNSURE, Optional.empty(), "the name fits several"));
  }

  /** Whether an article calls the one of the full name by the short one too. */
  private static boolean isTold(Candidate candidate, Form form) {
    return candidate.full().stream()
        .flatMap(full -> full.names().stream())
        .anyMatch(name -> name.toLowerCase(Locale.ROOT).equals(form.text()));
  }

  /** Whether the full name is told of as often as one is that has a short one; initials more so. */
  private static boolean isOftenEnough(Candidate candidate, Form form, int occurrences) {
    boolean initials =
        candidate.full().stream()
            .noneMatch(full -> full.key().contains(form.text().substring(0, 2)));
    return occurrences <= MOST_SHORT * candidate.size() && (!initials || candidate.size() > 1);
  }
}
