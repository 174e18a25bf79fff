package org.newsgraph.entity.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.grammar.English;

/** Spellings of one name have one key, and no two known entities do. */
final class NameSpellingTest {
  private static final NameSpelling SPELLING = new NameSpelling(English.LEXICON);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Paweł Kłos        | Pawel Klos            | pawel_klos
          Jørgen Lund       | Jorgen Lund           | jorgen_lund
          Işıl Yıldız       | Isil Yildiz           | isil_yildiz
          Guðrún Þórsdóttir | Gudrun Thorsdottir    | gudrun_thorsdottir
          Élise Cœur        | Elise Coeur           | elise_coeur
          Pieter van den Bos | Pieter Van den Bos   | pieter_van_den_bos
          Omar al-Nuri      | Omar Al-Nuri          | omar_al_nuri
          Choi Min-ho       | Choi Min Ho           | choi_min_ho
          ANNA NOVAK        | Anna Novak            | anna_novak
          Anna C. Novak     | Anna Novak            | anna_novak
          Anna (Ann) Novak  | Anna Novak            | anna_novak
          Anna "Big" Novak  | Anna Novak            | anna_novak
          J. C. Novak       | J.C. Novak            | jc_novak
          Sean O’Dowd       | Sean O'Dowd           | sean_o_dowd
          """)
  void spellingsOfAPersonsNameHaveOneKey(String one, String other, String key) {
    assertEquals(key, SPELLING.key(one, true));
    assertEquals(key, SPELLING.key(other, true));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Bellweather Corp       | Bellweather Corporation   | bellweather_corp
          Bellweather Foods Inc. | Bellweather Foods         | bellweather_foods
          Marks & Weber          | Marks and Weber           | marks_and_weber
          Rural Labour League    | Rural Labor League        | rural_labor_league
          Harbour Defence Centre | Harbour Defense Center    | harbour_defense_center
          """)
  void spellingsOfAnOrganizationsNameHaveOneKey(String one, String other, String key) {
    assertEquals(key, SPELLING.key(one, false));
    assertEquals(key, SPELLING.key(other, false));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Anna Novak   | Hanna Novak
          Jonas Novak  | Jonas Novak Jr.
          Bellweather  | Bellweather Corp
          Division A   | Division B
          """)
  void otherNamesHaveOtherKeys(String one, String other) {
    assertNotEquals(SPELLING.key(one, true), SPELLING.key(other, true));
  }

  @Test
  void noTwoKnownEntitiesHaveOneKey() {
    Map<String, String> names = new HashMap<>();
    for (Gazetteer.Entry entry : Gazetteer.of(English.ONTOLOGY.tables()).entries()) {
      boolean person = entry.type().equals("Person");
      String other = names.put(SPELLING.key(entry.name(), person), entry.name());
      assertNull(other, () -> entry.name() + " has the key of " + other);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Omar al-Nuri            | Nuri
          Omar al-Nuri            | Al-Nuri
          Pieter van den Bos      | Van den Bos
          Pieter van den Bos      | Bos
          Jonas C. Novak Jr.      | Novak
          Choi Min-ho             | Choi
          Bellweather Foods Inc.  | Bellweather Foods Incorporated
          Bellweather Corporation | Bellweather
          """)
  void aFullNameIncludesItsShortForms(String full, String part) {
    assertTrue(words(full).includes(words(part)));
  }

  private static NameWords words(String name) {
    return NameWords.of(name, SPELLING);
  }
}
