package org.newsgraph.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.identity.Judgement.Verdict;

/** Which bodies of which countries are who across articles. */
final class BodyIdentityTest {
  private final Reports reports = new Reports();

  @Test
  void initialsAreTheBodyThatAnArticleCallsSo() {
    reports.tells("1", "Organization", "Northern River Front", "NRF");
    reports.tells("2", "Organization", "NRF");
    assertEquals("northern_river_front", reports.node("2"));
  }

  @Test
  void aCompanyIsOneWithAndWithoutItsLegalForm() {
    reports.tells("1", "Organization", "Bellweather Corp");
    reports.tells("2", "Organization", "Bellweather Corporation");
    reports.tells("3", "Person", "Bellweather");
    assertEquals("bellweather_corp", reports.node("3"));
  }

  @Test
  void aBodyOfWhoseCountryNothingIsToldIsOne() {
    reports.tells("1", "Organization", "Labour Party");
    reports.tells("2", "Organization", "Labor Party");
    assertEquals("labor_party", reports.node("1"));
    assertEquals("labor_party", reports.node("2"));
  }

  @Test
  void bodiesOfTwoCountriesAreTwo() {
    reports.tells("1", "Organization", "Peruvian Supreme Court");
    reports.tells("2", "Organization", "Supreme Court of Chad");
    reports.tells("3", "Organization", "Supreme Court");
    assertNotEquals(reports.node("1"), reports.node("2"));
    assertEquals(Verdict.UNSURE, reports.judgement("supreme_court").verdict());
  }

  @Test
  void aBodyIsThatOfTheOnlyCountryOfItsArticle() {
    reports.tells("1", "Organization", "Peruvian Supreme Court");
    reports.near("2", "Supreme Court", "peru");
    reports.near("3", "Supreme Court", "chad");
    assertEquals("peruvian_supreme_court", reports.node("2"));
    assertEquals("supreme_court-chad", reports.node("3"));
  }

  @Test
  void aGovernmentIsOneNode() {
    reports.describes("1", "Organization", "Peruvian government");
    reports.describes("2", "Organization", "government of Peru");
    reports.describes("3", "Organization", "Weber administration");
    reports.describes("4", "Organization", "Karl Weber administration");
    reports.describes("5", "Organization", "administration of Karl Weber");
    assertEquals(reports.node("1"), reports.node("2"));
    assertEquals(reports.node("3"), reports.node("5"));
    assertEquals(reports.node("3"), reports.node("4"));
  }

  @ParameterizedTest
  @CsvSource({
    "Chadian forces,  Chadian troops",
    "Chadian army,    military of Chad",
    "Chadian police,  police of Chad",
    "Chadian Coast Guard, coast guard of Chad"
  })
  void aBodyThatACountryHasOneOfIsOneNode(String one, String other) {
    reports.describes("1", "Organization", one);
    reports.describes("2", "Organization", other);
    assertEquals(reports.node("1"), reports.node("2"));
  }

  @Test
  void whoseItIsMayStandBeforeTheBody() {
    reports.describes("1", "Organization", "army", "Chad's army");
    reports.describes("2", "Organization", "Chadian military");
    reports.describes("3", "Organization", "army", "Peru's army");
    reports.describes("4", "Organization", "army");
    assertEquals("chadian_military", reports.node("1"));
    assertNotEquals(reports.node("1"), reports.node("3"));
    assertEquals(Optional.empty(), reports.namesOf("4"));
  }

  @ParameterizedTest
  @CsvSource({
    "Israeli troops,      israel_defense_forces",
    "Russian forces,      russian_armed_forces",
    "British troops,      british_troops",
    "U.S. congress,       united_states_congress"
  })
  void aKnownBodyOfACountryIsItsNode(String words, String node) {
    reports.describes("1", "Organization", words);
    assertEquals(node, reports.node("1"));
  }

  @Test
  void aBodyOfTheOnlyCountryOfItsArticleIsTheKnownOne() {
    reports.near("1", "Supreme Court", "india");
    assertEquals("supreme_court_of_india", reports.node("1"));
  }

  @Test
  void aKnownNameAmongOtherCountriesIsNotTheKnownBody() {
    reports.near("1", "Labour Party", "chad", "peru");
    assertTrue(reports.node("1").startsWith("labor_party-"), reports.node("1"));
  }

  @Test
  void whatSomeOfACountryDoIsNoBody() {
    reports.describes("1", "Group", "Chadian special forces");
    assertEquals(Optional.empty(), reports.namesOf("1"));
  }
}
