package org.newsgraph.lexicon.read;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;
import static java.util.Comparator.naturalOrder;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.Period;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.Modality;
import org.newsgraph.lexicon.Modifier;
import org.newsgraph.lexicon.Modifier.Construction;
import org.newsgraph.lexicon.Phase;
import org.newsgraph.lexicon.Polarity;
import org.newsgraph.lexicon.ReferenceWord;
import org.newsgraph.lexicon.Relation;
import org.newsgraph.lexicon.Sense;

/** The ontology that comes with the program. */
class OntologyTest {
  private static final Path FOLDER = Path.of("ontology");

  private static Ontology ontology;
  private static Lexicon lexicon;

  @BeforeAll
  static void read() throws IOException {
    ontology = Ontology.read(FOLDER);
    lexicon = LexiconCompiler.compile(ontology);
  }

  @Test
  void theRelationsAreThoseOfTheGuidelines() {
    assertEquals(
        "accuses affiliatedWith agreesWith aids appoints arrests attacks claimsRole concedesTo"
            + " cooperatesWith criticizes demands dismisses familyOf holdsRole investigates leads"
            + " locatedIn meets mobilizesAgainst opposes partOf protests recognizes restricts"
            + " sanctions supports threatens",
        String.join(" ", names(relation -> true)));
  }

  @Test
  void someRelationsAreSymmetricOrTakeARoleOrWords() {
    assertEquals(
        ImmutableSortedSet.of("agreesWith", "cooperatesWith", "familyOf", "meets"),
        names(Relation::symmetric));
    assertEquals(
        ImmutableSortedSet.of("appoints", "claimsRole", "recognizes", "supports"),
        names(Relation::takesRole));
    assertEquals(ImmutableSortedSet.of("claimsRole", "holdsRole"), names(Relation::takesWords));
  }

  @Test
  void theBundledOntologyIsTheSame() throws IOException {
    assertEquals(ontology.digest(), Ontology.readBundled().digest());
  }

  @Test
  void theFolderIsParsedOnce() {
    assertSame(ontology.parsed(), ontology.parsed());
    assertSame(ontology.model(), ontology.model());
    ParsedFile relations = ontology.domain().parsed().get("newsgraph.ttl");
    assertSame(ontology.parsed().get("newsgraph.ttl"), relations);
  }

  @Test
  void theDomainIsWithoutTheLanguage() {
    assertEquals(
        ImmutableSortedSet.of("claims.ttl", "newsgraph.ttl"), ontology.domain().parsed().keySet());
  }

  @Test
  void theFolderFitsTheShapes() throws IOException {
    assertEquals(ImmutableList.of(), LexiconShapes.of(ontology).check(ontology));
  }

  @Test
  void everyRelationHasEightSensesOrMore() {
    ImmutableListMultimap<String, Sense> senses =
        lexicon.senses().stream()
            .filter(sense -> sense.relation().isPresent())
            .collect(
                toImmutableListMultimap(
                    sense -> sense.relation().orElseThrow().name(), sense -> sense));
    assertEquals(
        ImmutableSortedSet.of(), names(relation -> senses.get(relation.name()).size() < 8));
  }

  @Test
  void aCountryIsAnAgentAndAPlace() {
    assertTrue(lexicon.isSubclass("Country", "Agent"));
    assertTrue(lexicon.isSubclass("Country", "Place"));
    assertTrue(!lexicon.isSubclass("Place", "Agent"));
  }

  @Test
  void everyModifierExampleHoldsTheModifier() {
    assertEquals(
        ImmutableList.of(),
        lexicon.modifiers().stream()
            .filter(modifier -> !isShown(modifier))
            .map(modifier -> modifier.word() + ": " + modifier.example())
            .collect(toImmutableList()));
  }

  @Test
  void modifiersThatChangeNothingAreLightVerbsAndWordsForComingAbout() {
    ImmutableSet<Construction> neutral =
        lexicon.modifiers().stream()
            .filter(
                each ->
                    each.polarity().isEmpty()
                        && each.modality().isEmpty()
                        && each.phase().isEmpty()
                        && !each.attributes()
                        && !each.word().contains(" "))
            .map(Modifier::construction)
            .collect(toImmutableSet());
    assertEquals(
        ImmutableSet.of(Construction.GIVER, Construction.RECEIVER, Construction.FATE), neutral);
  }

  @Test
  void theTwelveWaysOfNotSayingAFactAreKnown() {
    assertEquals(
        Optional.of(Polarity.NEGATIVE), modifier("no longer", Construction.ADVERB).polarity());
    assertEquals(Optional.of(Phase.END), modifier("no longer", Construction.ADVERB).phase());
    assertEquals(
        Optional.of(Modality.POSSIBLE), modifier("may", Construction.AUXILIARY).modality());
    assertEquals(
        Optional.of(Polarity.NEGATIVE), modifier("refuse", Construction.GOVERNOR).polarity());
    assertEquals(
        Optional.of(Modality.REQUESTED), modifier("urge", Construction.GOVERNOR).modality());
    assertTrue(modifier("say", Construction.GOVERNOR).attributes());
    assertEquals(Optional.of(Modality.INTENDED), modifier("if", Construction.CONDITION).modality());
    assertTrue(modifier("deny", Construction.GOVERNOR).attributes());
    assertEquals(
        Optional.of(Polarity.NEGATIVE), modifier("nobody", Construction.DETERMINER).polarity());
    assertEquals(Optional.of(Polarity.NEGATIVE), modifier("yet", Construction.GOVERNOR).polarity());
    assertEquals(Optional.of(Phase.END), modifier("stop", Construction.GOVERNOR).phase());
  }

  @Test
  void timesAreData() {
    Map<String, String> months = lexicon.wordClass("months").values();
    for (Month month : Month.values()) {
      String full = Ascii.toLowerCase(month.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
      String number = String.valueOf(month.getValue());
      assertEquals(number, months.get(full));
      assertEquals(number, months.get(full.substring(0, 3)));
    }
    Map<String, String> days = lexicon.wordClass("weekdays").values();
    for (DayOfWeek day : DayOfWeek.values()) {
      String full = Ascii.toLowerCase(day.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
      assertEquals(String.valueOf(day.getValue()), days.get(full));
    }
    Map<String, String> relative = lexicon.wordClass("relativeTimes").values();
    relative.values().forEach(Period::parse);
    assertEquals(Period.ofDays(-1), Period.parse(relative.getOrDefault("yesterday", "")));
    assertEquals(Period.ofYears(-1), Period.parse(relative.getOrDefault("last year", "")));
  }

  @Test
  void aNounDenotesOneClass() {
    assertEquals(
        ImmutableList.of(),
        lexicon.referenceWords().all().stream()
            .filter(word -> word.kind() == ReferenceWord.Kind.NOUN)
            .filter(word -> nouns(word.word()) != 1)
            .map(ReferenceWord::word)
            .collect(toImmutableList()));
    assertEquals("Person", denoted("general"));
    assertEquals("Organization", denoted("government"));
    assertEquals("Group", denoted("people"));
    assertEquals("Country", denoted("republic"));
    assertEquals("Place", denoted("capital"));
  }

  private static boolean isShown(Modifier modifier) {
    String example = modifier.example();
    if (!Pattern.matches("\\p{Lu}.*\\.", example)) {
      return false;
    }
    for (String word : modifier.word().split(" ", -1)) {
      boolean mark = !Character.isLetter(word.codePointAt(0));
      String begin = mark ? "(?iu)(" : "(?iu)(?<!\\p{L})(";
      if (!Pattern.compile(begin + forms(word) + ")").matcher(example).find()) {
        return false;
      }
    }
    return true;
  }

  /** A pattern for the beginning of the word's inflected forms. */
  private static String forms(String word) {
    return switch (word) {
      case "n't" -> "\\p{L}*n't";
      case "'ll" -> "\\p{L}*'ll";
      case "be" -> "is|are|was";
      case "have" -> "ha[sd]|have";
      case "seek" -> "seeks?|sought";
      case "think" -> "thinks?|thought";
      case "get" -> "got|gets";
      case "do" -> "did";
      case "doing" -> "\\p{L}+ing";
      case "win" -> "won";
      case "lose" -> "lost";
      case "beg" -> "beg";
      case "tell" -> "tell|told";
      case "forbid" -> "forbade";
      case "fight" -> "fought";
      case "freeze" -> "froze";
      case "choose" -> "chose";
      case "swear" -> "swore";
      default -> Pattern.quote(word.substring(0, Math.max(1, Math.min(3, word.length() - 3))));
    };
  }

  private static long nouns(String word) {
    return lexicon.referenceWords().of(word).stream()
        .filter(each -> each.kind() == ReferenceWord.Kind.NOUN)
        .count();
  }

  private static String denoted(String word) {
    return lexicon
        .referenceWords()
        .find(word, ReferenceWord.Kind.NOUN)
        .flatMap(ReferenceWord::denotes)
        .orElseThrow();
  }

  private static Modifier modifier(String word, Construction construction) {
    return lexicon.findModifier(word, construction).orElseThrow();
  }

  private static ImmutableSortedSet<String> names(Predicate<Relation> which) {
    return lexicon.relations().stream()
        .filter(which)
        .map(Relation::name)
        .collect(toImmutableSortedSet(naturalOrder()));
  }
}
