package org.newsgraph.identity;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Multimaps;
import com.google.common.collect.TreeMultimap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import org.newsgraph.article.Article;
import org.newsgraph.entity.Entity;
import org.newsgraph.entity.name.Gazetteer;
import org.newsgraph.entity.name.NameSpelling;
import org.newsgraph.lexicon.Lexicon;

/** Who is who: the rules by which appearances are the same somebody's. */
public final class Identity {
  private final String country;
  private final Forms forms;
  private final NamesakeJudge namesakes;
  private final BodyJudge bodies;
  private final ShortNameJudge shortNames;

  /** The rules under an ontology's known entities, words and terms of office. */
  public Identity(Gazetteer gazetteer, Lexicon lexicon, TermsOfOffice terms) {
    NameSpelling spelling = new NameSpelling(lexicon);
    this.country = lexicon.referenceWords().classOf("country");
    Nations nations = new Nations(gazetteer, spelling, country);
    Offices offices = new Offices(nations, lexicon);
    EvidenceReader reader = new EvidenceReader(nations, offices, lexicon);
    this.forms = new Forms(spelling, nations, offices, lexicon);
    this.namesakes = new NamesakeJudge(reader, forms);
    this.bodies = new BodyJudge(forms, new KnownBodies(gazetteer, nations, forms));
    this.shortNames =
        new ShortNameJudge(
            forms,
            reader,
            nations,
            new TermJudge(terms, forms, lexicon.wordClass("officesOfTerms")),
            lexicon.referenceWords().classOf("person"),
            lexicon.referenceWords().classOf("place"));
  }

  /** The article's entities that have no number in Wikidata to tell who they are. */
  public ImmutableList<Appearance> appearances(Article article, Collection<Entity> entities) {
    ImmutableSet<String> nearby =
        entities.stream()
            .filter(entity -> entity.type().equals(country))
            .map(Entity::key)
            .collect(toImmutableSet());
    return entities.stream()
        .filter(entity -> entity.wikidata().isEmpty())
        .map(entity -> Appearance.of(entity, article, nearby))
        .collect(toImmutableList());
  }

  /**
   * The names under which the one is judged.
   *
   * @param group of those who are judged together with it; those that begin alike and hold more
   *     words are judged first
   * @param shorter the groups of those that may be this one by a shorter name
   */
  public record Names(String group, ImmutableSortedSet<String> shorter) {
    /** Names before offices and longer ones first, since the others are held against them. */
    public static final Comparator<String> ORDER =
        comparing((String group) -> group.indexOf('/') >= 0)
            .thenComparing(group -> -group.chars().filter(c -> c == ' ').count())
            .thenComparing(Comparator.naturalOrder());
  }

  /** The names under which the one is judged; none where nothing tells it outside its article. */
  public Optional<Names> namesOf(Appearance one) {
    return forms.find(one).map(form -> new Names(group(form), forms.shorter(one, form)));
  }

  private static String group(Form form) {
    return form.kind() == Form.Kind.BODY ? "=" + form.text() : form.text();
  }

  /**
   * Judges those of one group.
   *
   * @param all those of the group, at least one
   * @param fuller those who may be told of by the group's name, by their nodes, which must have
   *     been judged before
   */
  public Ruling judge(
      Collection<Appearance> all, ImmutableListMultimap<Naming, Appearance> fuller) {
    Form form = forms.find(all.iterator().next()).orElseThrow();
    if (form.kind() == Form.Kind.BODY) {
      return bodies.judge(form, all);
    }
    Ruling own = form.kind() == Form.Kind.OFFICE ? Ruling.ofThemselves(all) : namesakes.judge(all);
    return own.amendedBy(shortNames.judge(form, all, fuller));
  }

  /** Judges all at once, for few articles or those that share some names. */
  public Ruling judgeAll(Collection<Appearance> all) {
    TreeMultimap<String, Appearance> groups =
        TreeMultimap.create(Names.ORDER, Comparator.naturalOrder());
    TreeMultimap<String, Appearance> fuller = TreeMultimap.create();
    for (Appearance one : all) {
      namesOf(one)
          .ifPresent(
              names -> {
                groups.put(names.group(), one);
                names.shorter().forEach(shorter -> fuller.put(shorter, one));
              });
    }
    TreeMap<Appearance.Place, Naming> namings = new TreeMap<>();
    List<Judgement> judgements = new ArrayList<>();
    Multimaps.asMap(groups)
        .forEach(
            (group, members) -> {
              Ruling ruling = judge(members, byNode(fuller.get(group), namings));
              namings.putAll(ruling.namings());
              judgements.addAll(ruling.judgements());
            });
    return new Ruling(
        ImmutableSortedMap.copyOfSorted(namings), ImmutableList.sortedCopyOf(judgements));
  }

  private static ImmutableListMultimap<Naming, Appearance> byNode(
      SortedSet<Appearance> fuller, Map<Appearance.Place, Naming> namings) {
    return fuller.stream()
        .filter(one -> namings.containsKey(one.place()))
        .collect(
            toImmutableListMultimap(
                one -> namings.getOrDefault(one.place(), own(one)), one -> one));
  }

  private static Naming own(Appearance one) {
    return new Naming(one.key(), one.label());
  }
}
