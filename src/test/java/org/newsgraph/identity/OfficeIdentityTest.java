package org.newsgraph.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.identity.Judgement.Verdict;

/** Who is who across articles by what people are and were, and when. */
final class OfficeIdentityTest {
  private final Reports reports = new Reports();

  @Test
  void anOfficeIsWhoHoldsItAtTheTime() {
    reports.on("2019-02-02", "1", "Karl Graf", "Peruvian president", "president");
    reports.on("2024-02-02", "2", "Anna Novak", "Peruvian president", "president");
    reports.office("2019-03-03", "3");
    reports.office("2024-03-03", "4");
    reports.office("2010-03-03", "5");
    assertEquals("karl_graf", reports.node("3"));
    assertEquals("anna_novak", reports.node("4"));
    assertTrue(reports.node("5").startsWith("peruvian_president-"), reports.node("5"));
  }

  @ParameterizedTest
  @CsvSource({
    "2019-05-03, Sen. Murphy, chris_murphy",
    "2020-05-03, Rep. Murphy, greg_murphy",
    "2010-05-03, Congressman Murphy, chris_murphy",
    "2019-05-03, Senator Kim, kim",
    "2025-05-03, Senator Kim, andy_kim"
  })
  void termsTellWhoHeldTheOfficeThatDay(String day, String name, String node) {
    reports.tells("1", "Person", "Chris Murphy");
    reports.tells("2", "Person", "Greg Murphy");
    reports.tells("3", "Person", "Rosa Murphy", "singer");
    reports.senator(day, "4", name, "united_states");
    assertEquals(node, reports.node("4"));
  }

  @Test
  void twoWhoHoldAnOfficeAtATimeStayTwo() {
    reports.tells("1", "Person", "Tim Scott", "senator");
    reports.senator("2021-05-03", "2", "Sen. Scott", "united_states");
    assertTrue(reports.node("2").startsWith("scott-"), reports.node("2"));
    assertEquals(Verdict.UNSURE, reports.judgement("scott").verdict());
  }

  @Test
  void whoHeldTheOfficeAtAnotherTimeIsNotMeant() {
    reports.tells("1", "Person", "Chris Murphy", "senator");
    reports.senator("2005-05-03", "2", "Sen. Murphy", "united_states");
    assertEquals("murphy", reports.node("2"));
  }

  @Test
  void anotherCountryHasOtherSenators() {
    reports.senator("2019-05-03", "1", "Sen. Murphy", "peru", "united_states");
    assertEquals("murphy", reports.node("1"));
  }

  @Test
  void anOfficeMayHaveItsCountryBeforeIt() {
    reports.on("2019-02-02", "1", "Karl Graf", "Peruvian president", "president");
    reports.describes("2", "Person", "president", "Peru's president");
    assertEquals("karl_graf", reports.node("2"));
  }

  @Test
  void presidentsOfTwoCountriesAreTwo() {
    reports.tells("1", "Person", "Karl Graf", "Peruvian president", "president");
    reports.tells("2", "Person", "Karl Graf", "Chadian president", "president");
    assertNotEquals(reports.node("1"), reports.node("2"));
  }

  @Test
  void anAmbassadorHasTwoCountries() {
    reports.tells("1", "Person", "Karl Graf", "Peruvian ambassador", "ambassador");
    reports.tells("2", "Person", "Karl Graf", "ambassador to Chad", "ambassador");
    assertEquals(reports.node("1"), reports.node("2"));
  }

  @Test
  void namesakesStayTwoWhereTheirRolesClash() {
    reports.tells("1", "Person", "Karl Graf", "mayor", "mayor of Lima");
    reports.tells("2", "Person", "Karl Graf", "striker", "striker with Real Betana");
    reports.tells("3", "Person", "Karl Graf", "mayor");
    assertNotEquals(reports.node("1"), reports.node("2"));
    assertEquals(reports.node("1"), reports.node("3"));
    assertEquals(Verdict.DIFFERENT, reports.judgement(reports.node("2")).verdict());
  }

  @Test
  void whoWasSomethingElseIsStillTheSame() {
    reports.tells("1", "Person", "Karl Graf", "minister", "Peruvian minister");
    reports.tells("2", "Person", "Karl Graf", "former striker", "striker");
    assertEquals(reports.node("1"), reports.node("2"));
  }

  @Test
  void aRoleTellsWhichOfSeveral() {
    reports.tells("1", "Person", "Karl Graf", "mayor");
    reports.tells("2", "Person", "Anna Graf", "striker");
    reports.tells("3", "Person", "Graf", "mayor");
    assertEquals("karl_graf", reports.node("3"));
  }

  @Test
  void aSurnameIsNotWhoeverElseHasIt() {
    reports.tells("1", "Person", "Karl Graf", "striker");
    reports.tells("2", "Person", "Graf", "Peruvian minister", "minister");
    assertEquals("graf", reports.node("2"));
  }

  @Test
  void nobodyLivesForEver() {
    reports.on("1901-02-02", "1", "Karl Graf");
    reports.on("2019-02-02", "2", "Karl Graf");
    assertNotEquals(reports.node("1"), reports.node("2"));
  }
}
