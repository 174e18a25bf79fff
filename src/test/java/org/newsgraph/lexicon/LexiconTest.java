package org.newsgraph.lexicon;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.newsgraph.lexicon.Modifier.Construction;
import org.newsgraph.lexicon.read.LexiconCompiler;
import org.newsgraph.lexicon.read.Ontology;

/** Reads a small domain of one's own, which shares nothing with the news. */
class LexiconTest {
  private static final Path HARBOUR = Path.of("src/test/resources/org/newsgraph/lexicon/harbour");

  private static Lexicon lexicon;

  @BeforeAll
  static void read() throws IOException {
    lexicon = LexiconCompiler.compile(Ontology.read(HARBOUR));
  }

  @Test
  void sensesPrintAsTheirSource() {
    assertEquals(
        ImmutableList.of(
            "haul (verb: subject, object; object = cable|line) -> nothing",
            "haul (verb: subject, object; by = cable|chain|line) -> begin tows",
            "haul (verb: subject, of; by = cable|chain|line; object = bow) -> end tows",
            "tow/take in tow (verb: subject, object) -> tows",
            "tow/take in tow (verb: subject, object; object = cable|line) -> nothing",
            "harbour towing (noun: by, of) -> not possible end tows"),
        prints(lexicon.senses()));
  }

  @Test
  void sensesWithoutIriGetOneFromTheirEntryAndRelation() {
    assertEquals(
        ImmutableList.of("haul-other", "haul-tows-1", "haul-tows-2"),
        lexicon.senses().stream()
            .filter(sense -> sense.words().contains("haul"))
            .map(sense -> sense.iri().substring(sense.iri().indexOf('#') + 1))
            .collect(toImmutableList()));
  }

  @Test
  void wordsOfAClassMayStandForValues() {
    assertEquals(ImmutableSet.of("cable", "line"), lexicon.words("ropes"));
    assertTrue(lexicon.wordClass("ropes").contains("line"));
    assertEquals(
        ImmutableMap.of("east", "90", "north", "0", "northerly", "0"),
        lexicon.wordClass("winds").values());
    assertEquals(ImmutableSet.of(), lexicon.words("knots"));
  }

  @Test
  void wordsOfACasedClassStayAsTheyAreWritten() {
    assertEquals(ImmutableSet.of("Mayday", "SOS", "over"), lexicon.words("signals"));
  }

  @Test
  void relationsKnowTheirClassesWithAllSubclasses() {
    Relation tows = lexicon.findRelation("tows").orElseThrow();
    assertEquals(ImmutableSet.of("Ship", "Tug"), tows.domain());
    assertEquals(ImmutableSet.of("Ship", "Tug", "Pier"), tows.range());
    assertFalse(tows.symmetric() || tows.takesRole() || tows.takesWords());
    assertTrue(lexicon.findRelation("passes").orElseThrow().symmetric());
    Relation flagged = lexicon.findRelation("flagged").orElseThrow();
    assertTrue(flagged.takesWords() && flagged.takesRole() && flagged.range().isEmpty());
    assertTrue(lexicon.findRelation("pushes").isEmpty());
  }

  @Test
  void subclassesAreTransitive() {
    assertTrue(lexicon.isSubclass("Tug", "Thing"));
    assertTrue(lexicon.isSubclass("Tug", "Tug"));
    assertFalse(lexicon.isSubclass("Ship", "Tug"));
    assertEquals(ImmutableSet.of("Thing", "Ship", "Tug", "Pier"), lexicon.classes());
  }

  @Test
  void theModifierOfMoreWordsComesFirst() {
    List<List<String>> text = List.of(List.of("is"), List.of("no"), List.of("longer"));
    assertEquals(
        Optional.of("no longer"),
        lexicon.findModifier(Construction.ADVERB, 1, text).map(Modifier::word));
    assertEquals(
        Optional.of("no"),
        lexicon.findModifier(Construction.ADVERB, 1, text.subList(0, 2)).map(Modifier::word));
    assertTrue(lexicon.findModifier("no longer", Construction.ADVERB).isPresent());
    assertTrue(lexicon.findModifier("no longer", Construction.GOVERNOR).isEmpty());
  }

  @Test
  void anEntryOfSeveralReferenceWordsIsSeveral() {
    assertEquals(2, lexicon.referenceWords().all().size());
    ReferenceWord tug =
        lexicon.referenceWords().find("tugboat", ReferenceWord.Kind.NOUN).orElseThrow();
    assertEquals("Tug", tug.denotes().orElseThrow());
    assertTrue(lexicon.referenceWords().find("tugboat", ReferenceWord.Kind.TITLE).isEmpty());
  }

  private static ImmutableList<String> prints(ImmutableList<Sense> senses) {
    return senses.stream().map(Sense::toString).collect(toImmutableList());
  }
}
