package org.newsgraph.identity;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.newsgraph.identity.TermsOfOffice.Holder;
import org.newsgraph.identity.TermsOfOffice.Term;
import org.newsgraph.lexicon.WordClass;

/**
 * Whom a surname with an office means that several hold, by who held it on the day of the article:
 * "Sen. Murphy".
 */
final class TermJudge {
  private static final Splitter SPACE = Splitter.on(' ');

  private final Forms forms;
  private final WordClass offices;
  private final ImmutableListMultimap<String, Holder> bySurname;
  private final ImmutableListMultimap<String, Holder> byForm;

  TermJudge(TermsOfOffice terms, Forms forms, WordClass offices) {
    this.forms = forms;
    this.offices = offices;
    ImmutableListMultimap.Builder<String, Holder> surnames = ImmutableListMultimap.builder();
    ImmutableListMultimap.Builder<String, Holder> full = ImmutableListMultimap.builder();
    for (Holder holder : terms.holders()) {
      ImmutableSet<String> all = forms(holder);
      all.stream().map(TermJudge::surname).distinct().forEach(one -> surnames.put(one, holder));
      all.forEach(one -> full.put(one, holder));
    }
    bySurname = surnames.build();
    byForm = full.build();
  }

  private ImmutableSet<String> forms(Holder holder) {
    return holder.names().stream().map(forms::ofPerson).collect(toImmutableSet());
  }

  private static String surname(String form) {
    List<String> words = SPACE.splitToList(form);
    return words.get(words.size() - 1);
  }

  /** Those who by their terms may be meant by the surname on the day of the article. */
  ImmutableList<Holder> holders(Appearance one, Form surname) {
    ImmutableSet<String> told = told(one);
    if (told.isEmpty() || one.date().isEmpty()) {
      return ImmutableList.of();
    }
    LocalDate day = one.date().get();
    ImmutableList<Holder> all =
        bySurname.get(surname.text()).stream()
            .filter(holder -> holder.terms().stream().anyMatch(t -> isHeld(t, told, day)))
            .collect(toImmutableList());
    ImmutableList<Holder> ofRegion =
        all.stream()
            .filter(
                holder ->
                    holder.terms().stream()
                        .anyMatch(t -> isHeld(t, told, day) && speaksOf(one, t.region())))
            .collect(toImmutableList());
    return ofRegion.isEmpty() ? all : ofRegion;
  }

  private static boolean isHeld(Term term, ImmutableSet<String> offices, LocalDate day) {
    return offices.contains(term.office()) && term.isOn(day);
  }

  private static boolean speaksOf(Appearance one, String region) {
    return one.names().stream().anyMatch(name -> name.contains(region));
  }

  /** The offices that the article tells, by the words under which tables tell of them. */
  private ImmutableSet<String> told(Appearance one) {
    return one.names().stream()
        .flatMap(name -> forms.words(name).stream())
        .filter(offices::contains)
        .map(word -> offices.values().getOrDefault(word, word))
        .collect(toImmutableSet());
  }

  /** Whether one of the full name is the holder. */
  boolean isNamed(Appearance full, Holder holder) {
    return forms.find(full).filter(form -> forms(holder).contains(form.text())).isPresent();
  }

  /** Whether one of the full name held the office that is told, but never on that day. */
  boolean isOfOtherTime(Appearance one, Appearance full) {
    ImmutableSet<String> told = told(one);
    Optional<LocalDate> day = one.date();
    List<Holder> named =
        forms.find(full).map(form -> byForm.get(form.text())).orElse(ImmutableList.of());
    return day.isPresent()
        && !named.isEmpty()
        && !told.isEmpty()
        && named.stream()
            .flatMap(holder -> holder.terms().stream())
            .noneMatch(term -> isHeld(term, told, day.get()));
  }

  /** The node of a holder of whom no article tells by the full name. */
  Naming naming(Holder holder) {
    return new Naming(forms.personKey(holder.name()), holder.name());
  }

  /** Whether the article tells of the holder's country and no other. */
  boolean isAtHome(Appearance one, Holder holder) {
    return one.nearby().size() == 1 && one.nearby().contains(forms.key(holder.country()));
  }
}
