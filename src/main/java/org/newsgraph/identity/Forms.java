package org.newsgraph.identity;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.newsgraph.entity.name.NameSpelling;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.WordClass;

/** The forms of names and descriptions: full ones, and shorter ones that stand for the same. */
final class Forms {
  private static final Splitter SPACE = Splitter.on(' ').omitEmptyStrings();
  private static final Pattern OWNER = Pattern.compile("['’]s? ");
  private static final int SHORTEST_ACRONYM = 3;

  private final NameSpelling spelling;
  private final Nations nations;
  private final String person;
  private final WordClass spellings;
  private final WordClass endings;
  private final WordClass legalForms;
  private final ImmutableSet<String> particles;
  private final ImmutableSet<String> suffixes;
  private final ImmutableSet<String> bodyWords;
  private final ImmutableSet<String> joiners;
  private final ImmutableSet<String> governments;
  private final ImmutableSet<String> stateBodies;
  private final WordClass bodies;
  private final Offices offices;

  Forms(NameSpelling spelling, Nations nations, Offices offices, Lexicon lexicon) {
    this.spelling = spelling;
    this.nations = nations;
    this.person = lexicon.referenceWords().classOf("person");
    this.spellings = lexicon.wordClass("transliteratedNames");
    this.endings = lexicon.wordClass("transliteratedEndings");
    this.legalForms = lexicon.wordClass("legalForms");
    this.particles = lexicon.words("nameParticles");
    this.suffixes = lexicon.words("nameSuffixes");
    this.bodyWords = lexicon.words("bodyWords");
    this.joiners = lexicon.words("nameJoiners");
    this.governments = lexicon.words("governmentWords");
    this.stateBodies = lexicon.words("stateBodies");
    this.bodies = lexicon.wordClass("bodiesOfOneName");
    this.offices = offices;
  }

  /** The form of the fullest name, or of a description that tells who is meant outside of it. */
  Optional<Form> find(Appearance one) {
    if (one.named()) {
      return one.type().equals(person)
          ? name(ofPerson(one.label()))
          : Optional.of(ofBody(one.label()).orElseGet(() -> ofOrganization(one.label())));
    }
    boolean whole = one.key().startsWith(key(one.label()));
    return whole
        ? ofDescription(one.label())
            .or(() -> one.names().stream().flatMap(name -> ofOwned(name).stream()).findFirst())
        : Optional.empty();
  }

  /** What the label is as a part of an IRI. */
  String key(String label) {
    return spelling.key(label);
  }

  /** What a person's name is as a part of an IRI. */
  String personKey(String name) {
    return spelling.key(name, true);
  }

  /** The form of a person's name. */
  String ofPerson(String name) {
    return String.join(" ", personWords(name));
  }

  /** Whether it is a surname alone: "graf", "van der graf". */
  boolean isSurname(String text) {
    List<String> words = SPACE.splitToList(text);
    return particles.containsAll(words.subList(0, words.size() - 1));
  }

  /** The words of a name or description as they are compared. */
  ImmutableList<String> words(String name) {
    return nations.words(name);
  }

  private Optional<Form> ofDescription(String label) {
    Optional<Form> body =
        ofBody(label)
            .filter(form -> !form.nations().isEmpty())
            .filter(form -> SPACE.splitToStream(form.text()).anyMatch(stateBodies::contains));
    Optional<Form> office =
        offices
            .find(label)
            .map(held -> new Form(held.toString(), ImmutableSortedSet.of(), Form.Kind.OFFICE));
    return body.or(() -> office).or(() -> ofLeader(label));
  }

  /** "Chad's army" tells as much as "Chadian army". */
  private Optional<Form> ofOwned(String name) {
    return OWNER.matcher(name).find() ? ofDescription(name) : Optional.empty();
  }

  /** The description by which it is known whose it is: "Chad's army" for what is just "army". */
  String telling(Appearance one) {
    return ofDescription(one.label()).isPresent()
        ? one.label()
        : one.names().stream()
            .filter(name -> ofOwned(name).isPresent())
            .findFirst()
            .orElse(one.label());
  }

  private Optional<Form> ofBody(String label) {
    return findBody(label).map(Body::form);
  }

  /**
   * A body whose name many countries use.
   *
   * @param form the form of its name
   * @param core what it is called without its country: "assembly national"
   */
  record Body(Form form, String core) {}

  /** The body that the name tells, where it is made of such words alone. */
  Optional<Body> findBody(String name) {
    Nations.Found found = nations.find(nations.words(name));
    ImmutableList<String> core = core(found.rest());
    if (core.isEmpty() || !bodyWords.containsAll(core)) {
      return Optional.empty();
    }
    String sorted = core.stream().sorted().collect(Collectors.joining(" "));
    String text = bodies.values().getOrDefault(sorted, sorted);
    return Optional.of(new Body(new Form(text, found.nations(), Form.Kind.BODY), sorted));
  }

  private Form ofOrganization(String label) {
    return ofLeader(label)
        .orElseGet(
            () ->
                new Form(
                    String.join(" ", nations.words(label)),
                    ImmutableSortedSet.of(),
                    Form.Kind.NAME));
  }

  private static Optional<Form> name(String text) {
    return Optional.of(new Form(text, ImmutableSortedSet.of(), Form.Kind.NAME));
  }

  private ImmutableList<String> core(ImmutableList<String> words) {
    return words.stream().filter(word -> !joiners.contains(word)).collect(toImmutableList());
  }

  /** "administration weber" for "second Weber administration", "administration of Karl Weber". */
  private Optional<Form> ofLeader(String label) {
    List<String> words = SPACE.splitToList(label);
    boolean before = words.size() > 2 && joiners.contains(words.get(1));
    List<String> others =
        before ? words.subList(2, words.size()) : words.subList(0, words.size() - 1);
    String noun = words.get(before ? 0 : words.size() - 1);
    List<String> names =
        others.stream().filter(word -> Character.isUpperCase(word.charAt(0))).toList();
    boolean named = others.size() == 1 || Character.isLowerCase(noun.charAt(0));
    boolean ofNation = !nations.find(nations.words(label)).nations().isEmpty();
    return named
            && governments.contains(noun.toLowerCase(Locale.ROOT))
            && !names.isEmpty()
            && !ofNation
        ? name(
            noun.toLowerCase(Locale.ROOT)
                + " "
                + String.join(" ", personWords(names.get(names.size() - 1))))
        : Optional.empty();
  }

  private ImmutableList<String> personWords(String name) {
    return nations.words(spelling.key(name, true)).stream()
        .map(this::transliterate)
        .collect(toImmutableList());
  }

  private String transliterate(String word) {
    if (spellings.contains(word)) {
      return spellings.values().getOrDefault(word, word);
    }
    return endings.values().entrySet().stream()
        .filter(ending -> word.length() > ending.getKey().length() + 1)
        .filter(ending -> word.endsWith(ending.getKey()))
        .max(comparing(ending -> ending.getKey().length()))
        .map(
            ending ->
                word.substring(0, word.length() - ending.getKey().length()) + ending.getValue())
        .orElse(word);
  }

  /** The other forms under which the one of the full name may be told of elsewhere, sorted. */
  ImmutableSortedSet<String> shorter(Appearance one, Form full) {
    TreeSet<String> shorter = new TreeSet<>();
    if (full.kind() == Form.Kind.NAME && one.named()) {
      if (one.type().equals(person)) {
        shorter.addAll(shorterPerson(ImmutableList.copyOf(SPACE.split(full.text()))));
        offices.heldBy(one).forEach(office -> shorter.add(office.toString()));
      } else {
        shorter.addAll(shorterOrganization(one, ImmutableList.copyOf(SPACE.split(full.text()))));
      }
    }
    shorter.remove(full.text());
    return ImmutableSortedSet.copyOfSorted(shorter);
  }

  /** "graf", "van der graf" and "karl graf" for "Karl Otto van der Graf"; none for a Jr. */
  private ImmutableList<String> shorterPerson(ImmutableList<String> words) {
    int size = words.size();
    if (size < 2 || suffixes.contains(words.get(size - 1))) {
      return ImmutableList.of();
    }
    String last = words.get(size - 1);
    int begin = size - 1;
    while (begin > 1 && particles.contains(words.get(begin - 1))) {
      begin--;
    }
    return ImmutableList.of(
        last,
        words.get(0) + " " + last,
        String.join(" ", words.subList(begin, size)),
        String.join(" ", words.subList(Math.max(0, size - 2), size)));
  }

  /** What else tells an organization: without its legal form or its country, or its initials. */
  private List<String> shorterOrganization(Appearance one, ImmutableList<String> words) {
    List<String> shorter = new ArrayList<>();
    int size = words.size();
    if (size > 1 && legalForms.contains(words.get(size - 1))) {
      shorter.add(String.join(" ", words.subList(0, size - 1)));
    }
    ImmutableList<String> rest = nations.find(words).rest();
    if (rest.size() < size && core(rest).size() > 1) {
      shorter.add(String.join(" ", rest));
    }
    List<String> written = SPACE.splitToList(one.label().replace('-', ' '));
    one.names().stream()
        .filter(name -> written.size() > 1 && isAcronym(name) && !written.contains(name))
        .forEach(name -> shorter.add(String.join(" ", nations.words(name))));
    String initials =
        written.stream()
            .filter(word -> Character.isUpperCase(word.charAt(0)))
            .map(word -> word.substring(0, 1))
            .collect(Collectors.joining());
    if (initials.length() >= SHORTEST_ACRONYM) {
      shorter.add(initials.toLowerCase(Locale.ROOT));
    }
    return shorter;
  }

  private static boolean isAcronym(String name) {
    return name.length() >= 2
        && name.indexOf(' ') < 0
        && name.codePoints().noneMatch(Character::isLowerCase);
  }
}
