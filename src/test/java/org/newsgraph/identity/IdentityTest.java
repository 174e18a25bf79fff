package org.newsgraph.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.identity.Judgement.Verdict;

/** Who is who across articles by names alone, by a word of the user, and in any order. */
final class IdentityTest {
  private final Reports reports = new Reports();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Person       | Paweł Kłos           | Pawel Klos
          Person       | Jørgen Lund          | Jorgen Lund
          Person       | Işıl Yıldız          | Isil Yildiz
          Person       | Pieter van den Bos   | Pieter Van den Bos
          Person       | Omar al-Nuri         | Omar Al-Nuri
          Person       | Omar el-Nuri         | Omar al-Nuri
          Person       | Choi Min-ho          | Choi Min Ho
          Person       | Anna C. Novak        | Anna Novak
          Person       | Oleh Melensky        | Oleh Melenskyy
          Person       | Oleh Melenskiy       | Oleh Melenskyy
          Person       | Mohammed Nuri        | Muhammad Nuri
          Person       | Aleksandr Petrov     | Alexander Petrov
          Organization | Bellweather Corp     | Bellweather Corporation
          Organization | Rural Labour League  | Rural Labor League
          """)
  void spellingsOfOneNameAreOneNode(String type, String one, String other) {
    reports.tells("1", type, one);
    reports.tells("2", type, other);
    assertEquals(reports.node("1"), reports.node("2"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Person       | Anna Novak           | Hanna Novak
          Person       | Jonas Novak          | Jonas Novak Jr.
          Person       | Ivan Petrov          | Ivana Petrova
          Organization | Northern Front       | Southern Front
          """)
  void otherNamesAreOtherNodes(String type, String one, String other) {
    reports.tells("1", type, one);
    reports.tells("2", type, other);
    assertNotEquals(reports.node("1"), reports.node("2"));
  }

  @Test
  void aSurnameIsTheOnlyOneWhomItFits() {
    reports.tells("1", "Person", "Karl Graf");
    reports.tells("2", "Person", "Graf");
    assertEquals("karl_graf", reports.node("2"));
    assertEquals(Verdict.SAME, reports.judgement("graf").verdict());
  }

  @Test
  void aSurnameOfSeveralIsNobodysElse() {
    reports.tells("1", "Person", "Karl Graf");
    reports.tells("2", "Person", "Anna Graf");
    reports.tells("3", "Person", "Graf");
    assertTrue(reports.node("3").startsWith("graf-"), reports.node("3"));
    assertEquals(Verdict.UNSURE, reports.judgement("graf").verdict());
  }

  @Test
  void aWordThatIsOftenAloneIsANameOfItsOwn() {
    reports.tells("1", "Person", "Karl Bono");
    for (int i = 2; i < 8; i++) {
      reports.tells(String.valueOf(i), "Person", "Bono");
    }
    assertEquals("bono", reports.node("5"));
  }

  @ParameterizedTest
  @CsvSource({
    "Ursula van der Graf, Van der Graf, ursula_van_der_graf",
    "Omar al-Nuri,        Al-Nuri,      omar_al_nuri"
  })
  void aSurnameKeepsItsParticle(String name, String surname, String node) {
    reports.tells("1", "Person", name);
    reports.tells("2", "Person", surname);
    assertEquals(node, reports.node("2"));
  }

  @Test
  void whomAUserTellsApartInAnArticleIsNobodyElse() {
    reports.tells("1", "Person", "Karl Graf", "mayor");
    reports.tells("2", "Person", "Graf", "mayor");
    reports.tells("3", "Person", "Graf", "striker");
    UsersWord word =
        new UsersWord(ImmutableList.of(new UsersWord.Line(false, "graf", "karl_graf", "2")));
    Ruling ruling = word.amend(reports.judge());
    String own = ruling.expectNaming(reports.get("2")).key();
    assertTrue(own.startsWith("graf-"), own);
    assertNotEquals(own, ruling.expectNaming(reports.get("3")).key());
  }

  @Test
  void theOrderOfArticlesTellsNothing() {
    reports.tells("1", "Person", "Karl Graf", "mayor");
    reports.tells("2", "Person", "Anna Graf", "striker");
    reports.tells("3", "Person", "Graf", "mayor");
    reports.tells("4", "Person", "Karl Otto Graf", "mayor");
    reports.tells("5", "Person", "Karl Graf", "striker");
    reports.tells("6", "Organization", "Supreme Court");
    reports.tells("7", "Organization", "Peruvian Supreme Court");
    reports.senator("2021-05-03", "8", "Sen. Murphy", "united_states");
    reports.senator("2021-05-04", "9", "Sen. Scott", "united_states");
    reports.tells("10", "Person", "Chris Murphy");
    Ruling ruling = reports.judge();
    for (int i = 0; i < 20; i++) {
      reports.shuffle(new Random(i));
      assertEquals(ruling, reports.judge());
    }
  }
}
