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

  private final Forms forms;
  private final EvidenceReader reader;
  private final Nations nations;
  private final TermJudge terms;
  private final String person;
  private final String place;

  ShortNameJudge(
      Forms forms,
      EvidenceReader reader,
      Nations nations,
      TermJudge terms,
      String person,
      String place) {
    this.forms = forms;
    this.reader = reader;
    this.nations = nations;
    this.terms = terms;
    this.person = person;
    this.place = place;
  }

  /** Somebody whom the short name may mean. */
  private record Candidate(Naming naming, ImmutableList<Appearance> full, Evidence evidence) {
    int size() {
      return full.size();
    }
  }

  /** What came of one short name: the one who is meant, or those of whom nobody knows which. */
  private record Answer(Optional<Candidate> meant, List<Candidate> possible, String reason) {
    static Answer same(Candidate meant, String reason) {
      return new Answer(Optional.of(meant), List.of(), reason);
    }

    static Answer unsure(List<Candidate> possible, String reason) {
      return new Answer(Optional.empty(), possible, reason);
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
      answerByTerm(one, form, fitting)
          .or(() -> answer(one, form, fitting, all.size()))
          .ifPresent(answer -> note(one, answer, draft));
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

  private static void note(Appearance one, Answer answer, Ruling.Draft draft) {
    if (answer.meant().isPresent()) {
      Naming naming = answer.meant().get().naming();
      draft.name(one, naming);
      draft.judge(Verdict.SAME, one.key(), naming.key(), answer.reason());
      return;
    }
    String node = one.key() + "-" + NamesakeJudge.digest(one.article());
    draft.name(one, new Naming(one.named() ? node : one.key(), one.label()));
    for (Candidate candidate : answer.possible()) {
      draft.judge(Verdict.UNSURE, one.key(), candidate.naming().key(), answer.reason());
    }
  }

  private boolean fits(Appearance one, Form form, Candidate candidate) {
    if (form.kind() == Form.Kind.OFFICE) {
      return candidate.full().stream().anyMatch(full -> isNear(one, full));
    }
    boolean people = isPerson(candidate);
    boolean kinds = one.type().equals(person) ? people || forms.isSurname(form.text()) : !people;
    return kinds
        && !one.type().equals(place)
        && !reader.read(one).clashes(candidate.evidence())
        && candidate.full().stream().noneMatch(full -> terms.isOfOtherTime(one, full));
  }

  private boolean isPerson(Candidate candidate) {
    return candidate.full().stream().anyMatch(full -> full.type().equals(person));
  }

  private static boolean isNear(Appearance one, Appearance full) {
    return one.date().isEmpty()
        || full.date().isEmpty()
        || Math.abs(ChronoUnit.DAYS.between(one.date().get(), full.date().get())) <= DAYS;
  }

  /** Empty where no terms of office tell of the name. */
  private Optional<Answer> answerByTerm(Appearance one, Form form, List<Candidate> fitting) {
    List<TermsOfOffice.Holder> holders =
        one.type().equals(person) ? terms.holders(one, form) : List.of();
    if (holders.isEmpty()) {
      return Optional.empty();
    }
    if (holders.size() > 1) {
      return Optional.of(
          Answer.unsure(
              holders.stream().map(this::candidate).toList(),
              "several of the name held the office that day"));
    }
    TermsOfOffice.Holder holder = holders.get(0);
    return fitting.stream()
        .filter(c -> c.full().stream().anyMatch(full -> terms.isNamed(full, holder)))
        .findFirst()
        .or(() -> Optional.of(candidate(holder)).filter(c -> terms.isAtHome(one, holder)))
        .map(meant -> Answer.same(meant, "the only one of the name who held the office that day"));
  }

  private Candidate candidate(TermsOfOffice.Holder holder) {
    return new Candidate(terms.naming(holder), ImmutableList.of(), Evidence.NONE);
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
              : Answer.unsure(fitting, "several are told to hold the office"));
    }
    if (!forms.isSurname(form.text())) {
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
            : Answer.unsure(fitting, "the name fits several"));
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
