package org.newsgraph.entity.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.entity.name.Gazetteer.Entry;
import org.newsgraph.entity.name.Gazetteer.Kind;
import org.newsgraph.entity.name.Gazetteer.Match;
import org.newsgraph.grammar.English;

class GazetteerTest {
  private static final String HEADER =
      "name,type,wikidata,aliases,adjectives,people,metonyms,partOf,words\n";
  private static final Gazetteer SHIPPED = shipped();

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      textBlock =
          """
          Venezuela;                          Venezuela
          VENEZUELA;                          Venezuela
          Venezuela's;                        Venezuela
          the Venezuela;                      Venezuela
          U.S.;                               United States
          U.S;                                United States
          US;                                 United States
          US';                                United States
          the United States of America;       United States
          Britain;                            United Kingdom
          Great Britain’s;                    United Kingdom
          Burma;                              Myanmar
          Czechia;                            Czech Republic
          Cote d’Ivoire;                      Ivory Coast
          Côte d'Ivoire;                      Ivory Coast
          Russian Federation;                 Russia
          People's Republic of China;         China
          Türkiye;                            Turkey
          Guinea Bissau;                      Guinea-Bissau
          Gambia;                             The Gambia
          Georgia;                            Georgia
          WHO;                                World Health Organization
          Nato;                               NATO
          nato;                               NATO
          Al Qaeda;                           al-Qaeda
          Islamic State's;                    Islamic State
          """)
  void findsByName(String words, String name) {
    assertEquals(Optional.ofNullable(name), SHIPPED.find(Kind.NAME, words).map(Entry::name));
  }

  @ParameterizedTest
  @CsvSource({"us", "Us", "who", "Who", "is", "Is", "it", "the", "'s", "National Assembly"})
  @CsvSource({"''", "-", "."})
  void findsNoName(String words) {
    assertEquals(Optional.empty(), SHIPPED.find(Kind.NAME, words));
  }

  @Test
  void whatTellsANameApartIsNoPartOfItsWeakName() {
    assertEquals(
        List.of("New York (state)"),
        SHIPPED.weaklyNamed("New York").stream().map(Entry::name).toList());
    assertEquals(List.of(), SHIPPED.weaklyNamed("Peru"));
  }

  @Test
  void territoriesHaveTheirNumbers() {
    assertEquals(
        Optional.of("Q1875"),
        Gazetteer.of(English.ONTOLOGY.tables())
            .find(Kind.NAME, "Arkhangelsk Oblast")
            .flatMap(Entry::wikidata));
    assertEquals(
        Optional.of("Q34800"), SHIPPED.find(Kind.NAME, "Xinjiang").flatMap(Entry::wikidata));
  }

  @Test
  void findsByAdjectivePeopleAndMetonym() {
    assertEquals("Venezuela", SHIPPED.find(Kind.ADJECTIVE, "Venezuelan").orElseThrow().name());
    assertEquals(
        "United Arab Emirates", SHIPPED.find(Kind.ADJECTIVE, "emirati").orElseThrow().name());
    assertEquals("United Kingdom", SHIPPED.find(Kind.PEOPLE, "Britons").orElseThrow().name());
    assertEquals("Spain", SHIPPED.find(Kind.PEOPLE, "the Spaniards").orElseThrow().name());
    assertEquals("Russia", SHIPPED.find(Kind.METONYM, "the Kremlin").orElseThrow().name());
    assertEquals("United States", SHIPPED.find(Kind.METONYM, "White House").orElseThrow().name());
    assertEquals("European Union", SHIPPED.find(Kind.METONYM, "Brussels'").orElseThrow().name());
    assertEquals(Optional.empty(), SHIPPED.find(Kind.ADJECTIVE, "Caracas"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      textBlock =
          """
          the United States of America said;  0-5 NAME United States
          United Nations Security Council .;  0-4 NAME United Nations Security Council
          Venezuelan opposition;              0-1 ADJECTIVE Venezuela
          Ukrainians fled;                    0-1 PEOPLE Ukraine
          Kremlin 's envoy;                   0-1 METONYM Russia
          Iran 's parliament;                 0-1 NAME Iran
          Iran , Iraq;                        0-1 NAME Iran
          People 's Republic of China;        0-5 NAME China
          al - Qaeda;                         0-3 NAME al-Qaeda
          U.S - led;                          0-1 NAME United States
          us too;                             none
          turkey for dinner;                  none
          - Iran;                             none
          . Iran;                             none
          """)
  void matchesTheLongestRunOfWords(String sentence, String expected) {
    assertEquals(expected, print(SHIPPED, sentence));
  }

  @Test
  void textInCapitalsKeepsWordsApartFromAbbreviations() {
    Gazetteer capitals = SHIPPED.inCapitals();
    assertEquals("0-1 ADJECTIVE Venezuela", print(capitals, "VENEZUELAN OPPOSITION"));
    assertEquals("0-1 NAME United States", print(capitals, "US TO BACK LOPEZ"));
    assertEquals("none", print(capitals, "WHO IS LOPEZ"));
    assertEquals("none", print(capitals, "IS IT OVER"));
    assertEquals("0-2 NAME Islamic State", print(capitals, "ISLAMIC STATE"));
  }

  @Test
  void brokenRowsAreAllNamed() {
    String csv =
        HEADER
            + "Ruritania,Country,Q1,Rury|RU,Ruritanian,,,,\n"
            + "Ruritania,Country,Q2,,,,,,\n"
            + "Graustark,country,77,The Rury,ruritanian,,,,GR\n"
            + "Strelsau,Place,Q1,,,,,Nowhere,\n"
            + "Zenda,Place\n";
    String message =
        assertThrows(
                IllegalArgumentException.class,
                () -> Gazetteer.read(new StringReader(csv), "test.csv"))
            .getMessage();
    assertEquals(
        """
        the gazetteer has broken rows:
        test.csv line 3: duplicate name Ruritania
        test.csv line 4: Graustark has the type 'country', which is no class
        test.csv line 4: Graustark has the bad Wikidata number '77'
        test.csv line 4: Graustark shares the NAME 'The Rury' with Ruritania
        test.csv line 4: Graustark shares the ADJECTIVE 'ruritanian' with Ruritania
        test.csv line 4: Graustark is not called 'GR'
        test.csv line 5: Strelsau has the Wikidata number Q1 of Ruritania
        test.csv line 6: 2 cells instead of 9
        test.csv line 5: Strelsau is part of 'Nowhere', which is no other name""",
        message);
  }

  @Test
  void everyShippedFormFindsItsOwnEntry() {
    assertTrue(SHIPPED.entries().size() > 1500);
    for (Entry entry : SHIPPED.entries()) {
      for (Kind kind : Kind.values()) {
        assertAll(entry, kind);
      }
    }
  }

  @Test
  void noShippedNameIsThatOfABodyThatManyCountriesHave() {
    for (String name : List.of("Congress", "Parliament", "Senate", "Supreme Court", "Army")) {
      assertEquals(Optional.empty(), SHIPPED.find(Kind.NAME, name), name);
    }
  }

  @Test
  void aPlaceThatIsAlsoAMetonymHasBothReadings() {
    assertEquals(
        List.of("0-1 NAME Moscow", "0-1 METONYM Russia"),
        SHIPPED.longestMatches(NameText.of(List.of("Moscow", "said")), 0, 2).stream()
            .map(GazetteerTest::print)
            .toList());
  }

  private static void assertAll(Entry entry, Kind kind) {
    for (String form : entry.formsOf(kind)) {
      assertEquals(Optional.of(entry), SHIPPED.find(kind, form), form);
    }
  }

  private static String print(Gazetteer gazetteer, String sentence) {
    List<String> words = Splitter.on(' ').splitToList(sentence);
    return gazetteer.longestMatches(NameText.of(words), 0, words.size()).stream()
        .findFirst()
        .map(GazetteerTest::print)
        .orElse("none");
  }

  private static String print(Match match) {
    return "%s-%s %s %s"
        .formatted(
            match.tokens().begin(), match.tokens().end(), match.kind(), match.entry().name());
  }

  private static Gazetteer shipped() {
    try {
      return Gazetteer.load(Path.of("ontology/gazetteer.csv"));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
