package org.newsgraph.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.entity.name.Gazetteer;
import org.newsgraph.entity.name.NameSpelling;
import org.newsgraph.grammar.English;
import org.newsgraph.identity.Judgement.Verdict;

/** Who is who across articles of which each tells of one somebody. */
final class IdentityTest {
  private static final NameSpelling SPELLING = new NameSpelling(English.LEXICON);
  private static final Identity IDENTITY =
      new Identity(
          Gazetteer.of(English.ONTOLOGY.tables()),
          English.LEXICON,
          TermsOfOffice.of(English.ONTOLOGY.tables()));

  private final List<Appearance> articles = new ArrayList<>();

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
    tells("1", type, one);
    tells("2", type, other);
    assertEquals(node("1"), node("2"));
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
    tells("1", type, one);
    tells("2", type, other);
    assertNotEquals(node("1"), node("2"));
  }

  @Test
  void aSurnameIsTheOnlyOneWhomItFits() {
    tells("1", "Person", "Karl Graf");
    tells("2", "Person", "Graf");
    assertEquals("karl_graf", node("2"));
    assertEquals(Verdict.SAME, judgement("graf").verdict());
  }

  @Test
  void aSurnameOfSeveralIsNobodysElse() {
    tells("1", "Person", "Karl Graf");
    tells("2", "Person", "Anna Graf");
    tells("3", "Person", "Graf");
    assertTrue(node("3").startsWith("graf-"), node("3"));
    assertEquals(Verdict.UNSURE, judgement("graf").verdict());
  }

  @Test
  void aRoleTellsWhichOfSeveral() {
    tells("1", "Person", "Karl Graf", "mayor");
    tells("2", "Person", "Anna Graf", "striker");
    tells("3", "Person", "Graf", "mayor");
    assertEquals("karl_graf", node("3"));
  }

  @Test
  void aSurnameIsNotWhoeverElseHasIt() {
    tells("1", "Person", "Karl Graf", "striker");
    tells("2", "Person", "Graf", "Peruvian minister", "minister");
    assertEquals("graf", node("2"));
  }

  @Test
  void aWordThatIsOftenAloneIsANameOfItsOwn() {
    tells("1", "Person", "Karl Bono");
    for (int i = 2; i < 8; i++) {
      tells(String.valueOf(i), "Person", "Bono");
    }
    assertEquals("bono", node("5"));
  }

  @Test
  void initialsAreTheBodyThatAnArticleCallsSo() {
    tells("1", "Organization", "Northern River Front", "NRF");
    tells("2", "Organization", "NRF");
    assertEquals("northern_river_front", node("2"));
  }

  @Test
  void aCompanyIsOneWithAndWithoutItsLegalForm() {
    tells("1", "Organization", "Bellweather Corp");
    tells("2", "Organization", "Bellweather Corporation");
    tells("3", "Person", "Bellweather");
    assertEquals("bellweather_corp", node("3"));
  }

  @Test
  void aBodyOfWhoseCountryNothingIsToldIsOne() {
    tells("1", "Organization", "Labour Party");
    tells("2", "Organization", "Labor Party");
    assertEquals("labor_party", node("1"));
    assertEquals("labor_party", node("2"));
  }

  @Test
  void namesakesStayTwoWhereTheirRolesClash() {
    tells("1", "Person", "Karl Graf", "mayor", "mayor of Lima");
    tells("2", "Person", "Karl Graf", "striker", "striker with Real Betana");
    tells("3", "Person", "Karl Graf", "mayor");
    assertNotEquals(node("1"), node("2"));
    assertEquals(node("1"), node("3"));
    assertEquals(Verdict.DIFFERENT, judgement(node("2")).verdict());
  }

  @Test
  void whoWasSomethingElseIsStillTheSame() {
    tells("1", "Person", "Karl Graf", "minister", "Peruvian minister");
    tells("2", "Person", "Karl Graf", "former striker", "striker");
    assertEquals(node("1"), node("2"));
  }

  @Test
  void presidentsOfTwoCountriesAreTwo() {
    tells("1", "Person", "Karl Graf", "Peruvian president", "president");
    tells("2", "Person", "Karl Graf", "Chadian president", "president");
    assertNotEquals(node("1"), node("2"));
  }

  @Test
  void anAmbassadorHasTwoCountries() {
    tells("1", "Person", "Karl Graf", "Peruvian ambassador", "ambassador");
    tells("2", "Person", "Karl Graf", "ambassador to Chad", "ambassador");
    assertEquals(node("1"), node("2"));
  }

  @Test
  void nobodyLivesForEver() {
    articles.add(appearance("1", Optional.of(LocalDate.of(1901, 2, 2)), "Person", "Karl Graf"));
    articles.add(appearance("2", Optional.of(LocalDate.of(2019, 2, 2)), "Person", "Karl Graf"));
    assertNotEquals(node("1"), node("2"));
  }

  @Test
  void bodiesOfTwoCountriesAreTwo() {
    tells("1", "Organization", "Peruvian Supreme Court");
    tells("2", "Organization", "Supreme Court of Chad");
    tells("3", "Organization", "Supreme Court");
    assertNotEquals(node("1"), node("2"));
    assertEquals(Verdict.UNSURE, judgement("supreme_court").verdict());
  }

  @Test
  void aBodyIsThatOfTheOnlyCountryOfItsArticle() {
    tells("1", "Organization", "Peruvian Supreme Court");
    articles.add(near("2", "Supreme Court", "peru"));
    articles.add(near("3", "Supreme Court", "chad"));
    assertEquals("peruvian_supreme_court", node("2"));
    assertEquals("supreme_court-chad", node("3"));
  }

  @Test
  void aGovernmentIsOneNode() {
    describes("1", "Organization", "Peruvian government");
    describes("2", "Organization", "government of Peru");
    describes("3", "Organization", "Weber administration");
    describes("4", "Organization", "Karl Weber administration");
    describes("5", "Organization", "administration of Karl Weber");
    assertEquals(node("1"), node("2"));
    assertEquals(node("3"), node("5"));
    assertEquals(node("3"), node("4"));
  }

  @Test
  void anOfficeIsWhoHoldsItAtTheTime() {
    on("2019-02-02", "1", "Karl Graf", "Peruvian president", "president");
    on("2024-02-02", "2", "Anna Novak", "Peruvian president", "president");
    office("2019-03-03", "3");
    office("2024-03-03", "4");
    office("2010-03-03", "5");
    assertEquals("karl_graf", node("3"));
    assertEquals("anna_novak", node("4"));
    assertTrue(node("5").startsWith("peruvian_president-"), node("5"));
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
    tells("1", "Person", "Chris Murphy");
    tells("2", "Person", "Greg Murphy");
    tells("3", "Person", "Rosa Murphy", "singer");
    articles.add(senator(day, "4", name));
    assertEquals(node, node("4"));
  }

  @Test
  void twoWhoHoldAnOfficeAtATimeStayTwo() {
    tells("1", "Person", "Tim Scott", "senator");
    articles.add(senator("2021-05-03", "2", "Sen. Scott"));
    assertTrue(node("2").startsWith("scott-"), node("2"));
    assertEquals(Verdict.UNSURE, judgement("scott").verdict());
  }

  @Test
  void whoHeldTheOfficeAtAnotherTimeIsNotMeant() {
    tells("1", "Person", "Chris Murphy", "senator");
    articles.add(senator("2005-05-03", "2", "Sen. Murphy"));
    assertEquals("murphy", node("2"));
  }

  @Test
  void anotherCountryHasOtherSenators() {
    articles.add(senator("2019-05-03", "1", "Sen. Murphy"));
    Appearance one = articles.remove(0);
    articles.add(
        new Appearance(
            "1",
            one.date(),
            one.key(),
            one.label(),
            one.names(),
            one.type(),
            true,
            ImmutableSortedSet.of("peru", "united_states")));
    assertEquals("murphy", node("1"));
  }

  @ParameterizedTest
  @CsvSource({
    "Chadian forces,  Chadian troops",
    "Chadian army,    military of Chad",
    "Chadian police,  police of Chad"
  })
  void aBodyThatACountryHasOneOfIsOneNode(String one, String other) {
    describes("1", "Organization", one);
    describes("2", "Organization", other);
    assertEquals(node("1"), node("2"));
  }

  @Test
  void whoseItIsMayStandBeforeTheBody() {
    describes("1", "Organization", "army", "Chad's army");
    describes("2", "Organization", "Chadian military");
    describes("3", "Organization", "army", "Peru's army");
    describes("4", "Organization", "army");
    assertEquals("chadian_military", node("1"));
    assertNotEquals(node("1"), node("3"));
    assertEquals(Optional.empty(), IDENTITY.namesOf(articles.get(3)));
  }

  @Test
  void anOfficeMayHaveItsCountryBeforeIt() {
    on("2019-02-02", "1", "Karl Graf", "Peruvian president", "president");
    describes("2", "Person", "president", "Peru's president");
    assertEquals("karl_graf", node("2"));
  }

  @ParameterizedTest
  @CsvSource({
    "Ursula van der Graf, Van der Graf, ursula_van_der_graf",
    "Omar al-Nuri,        Al-Nuri,      omar_al_nuri"
  })
  void aSurnameKeepsItsParticle(String name, String surname, String node) {
    tells("1", "Person", name);
    tells("2", "Person", surname);
    assertEquals(node, node("2"));
  }

  @ParameterizedTest
  @CsvSource({
    "Israeli troops,      israel_defense_forces",
    "Russian forces,      russian_armed_forces",
    "British troops,      british_troops",
    "U.S. congress,       united_states_congress"
  })
  void aKnownBodyOfACountryIsItsNode(String words, String node) {
    describes("1", "Organization", words);
    assertEquals(node, node("1"));
  }

  @Test
  void aBodyOfTheOnlyCountryOfItsArticleIsTheKnownOne() {
    articles.add(near("1", "Supreme Court", "india"));
    assertEquals("supreme_court_of_india", node("1"));
  }

  @Test
  void whatSomeOfACountryDoIsNoBody() {
    describes("1", "Group", "Chadian special forces");
    assertEquals(Optional.empty(), IDENTITY.namesOf(articles.get(0)));
  }

  @Test
  void whomAUserTellsApartInAnArticleIsNobodyElse() {
    tells("1", "Person", "Karl Graf", "mayor");
    tells("2", "Person", "Graf", "mayor");
    tells("3", "Person", "Graf", "striker");
    UsersWord word =
        new UsersWord(ImmutableList.of(new UsersWord.Line(false, "graf", "karl_graf", "2")));
    Ruling ruling = word.amend(IDENTITY.judgeAll(articles));
    String own = ruling.expectNaming(articles.get(1)).key();
    assertTrue(own.startsWith("graf-"), own);
    assertNotEquals(own, ruling.expectNaming(articles.get(2)).key());
  }

  @Test
  void theOrderOfArticlesTellsNothing() {
    tells("1", "Person", "Karl Graf", "mayor");
    tells("2", "Person", "Anna Graf", "striker");
    tells("3", "Person", "Graf", "mayor");
    tells("4", "Person", "Karl Otto Graf", "mayor");
    tells("5", "Person", "Karl Graf", "striker");
    tells("6", "Organization", "Supreme Court");
    tells("7", "Organization", "Peruvian Supreme Court");
    articles.add(senator("2021-05-03", "8", "Sen. Murphy"));
    articles.add(senator("2021-05-04", "9", "Sen. Scott"));
    tells("10", "Person", "Chris Murphy");
    Ruling ruling = IDENTITY.judgeAll(articles);
    for (int i = 0; i < 20; i++) {
      Collections.shuffle(articles, new Random(i));
      assertEquals(ruling, IDENTITY.judgeAll(articles));
    }
  }

  private void tells(String article, String type, String name, String... more) {
    articles.add(appearance(article, Optional.empty(), type, name, more));
  }

  private void on(String day, String article, String name, String... more) {
    articles.add(appearance(article, Optional.of(LocalDate.parse(day)), "Person", name, more));
  }

  /** Somebody of a surname alone in an article that tells of the United States and no other. */
  private static Appearance senator(String day, String article, String name) {
    String surname = name.substring(name.lastIndexOf(' ') + 1);
    return new Appearance(
        article,
        Optional.of(LocalDate.parse(day)),
        SPELLING.key(surname, true),
        surname,
        ImmutableSortedSet.of(name, surname),
        "Person",
        true,
        ImmutableSortedSet.of("united_states"));
  }

  private void office(String day, String article) {
    describes(article, "Person", "Peruvian president");
    Appearance last = articles.remove(articles.size() - 1);
    articles.add(
        new Appearance(
            last.article(),
            Optional.of(LocalDate.parse(day)),
            last.key(),
            last.label(),
            last.names(),
            last.type(),
            false,
            last.nearby()));
  }

  private void describes(String article, String type, String words, String... more) {
    List<String> names = new ArrayList<>(Arrays.asList(more));
    names.add(words);
    articles.add(
        new Appearance(
            article,
            Optional.empty(),
            SPELLING.key(words) + "-" + article,
            words,
            ImmutableSortedSet.copyOf(names),
            type,
            false,
            ImmutableSortedSet.of()));
  }

  private static Appearance near(String article, String name, String country) {
    return new Appearance(
        article,
        Optional.empty(),
        SPELLING.key(name),
        name,
        ImmutableSortedSet.of(name),
        "Organization",
        true,
        ImmutableSortedSet.of(country));
  }

  private static Appearance appearance(
      String article, Optional<LocalDate> date, String type, String name, String... more) {
    List<String> names = new ArrayList<>(Arrays.asList(more));
    names.add(name);
    return new Appearance(
        article,
        date,
        SPELLING.key(name, type.equals("Person")),
        name,
        ImmutableSortedSet.copyOf(names),
        type,
        true,
        ImmutableSortedSet.of());
  }

  private String node(String article) {
    return IDENTITY.judgeAll(articles).namings().entrySet().stream()
        .filter(entry -> entry.getKey().article().equals(article))
        .findFirst()
        .orElseThrow()
        .getValue()
        .key();
  }

  private Judgement judgement(String one) {
    return IDENTITY.judgeAll(articles).judgements().stream()
        .filter(each -> each.one().equals(one))
        .findFirst()
        .orElseThrow();
  }
}
