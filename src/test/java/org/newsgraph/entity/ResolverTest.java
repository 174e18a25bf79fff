package org.newsgraph.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.google.common.collect.ImmutableList;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.article.Article;
import org.newsgraph.entity.name.Gazetteer;
import org.newsgraph.grammar.English;
import org.newsgraph.reader.frozen.FrozenReader;
import org.newsgraph.reader.frozen.FrozenTrees;

/** Who is meant by names, descriptions and pronouns: one node for each, and no node for two. */
@ExtendWith(FrozenTrees.class)
final class ResolverTest {
  private static final Resolver RESOLVER =
      new Resolver(Gazetteer.of(English.ONTOLOGY.tables()), English.LEXICON);

  private final FrozenReader reader;

  ResolverTest(FrozenReader reader) {
    this.reader = reader;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Maria Lopez met Weber. Lopez left. President Lopez returned. Mrs. Lopez slept. | Maria Lopez | Maria Lopez, Lopez, President, Lopez, Lopez
          María López left Peru. Lopez is ill. Maria Lopez returned. | Maria Lopez | María López, Lopez, Maria Lopez
          Anna Garcia-Weber met Lopez. Garcia-Weber left the room. | Anna Garcia-Weber | Anna Garcia-Weber, Garcia-Weber
          Kim Sung-min met Lopez. Mr. Kim left.                   | Kim Sung-min   | Kim Sung-min, Kim
          The Movement for Rural Change met Weber. The MRC backs Lopez. | Movement for Rural Change | Movement for Rural Change, MRC
          The Kenyan Workers Union (KWU) met Weber. The KWU left. | Workers Union  | Workers Union, KWU, KWU
          Weber left for Lyon. The Second Council of Lyon was famous. | Lyon | Lyon, Lyon
          Two people were killed at Afula Station in Afula.       | Afula          | Afula
          They worked for the Brigade de Recherche et d’Intervention, an elite unit. | Brigade de Recherche et d’Intervention | Brigade de Recherche et d’Intervention, elite unit
          The European Union sanctioned Lopez. The EU met Weber.  | European Union | European Union, EU
          Hunter Novak met Weber. Novak left.                     | Hunter Novak   | Hunter Novak, Novak
          Weber, an analyst at the Center for Strategic and International Studies, left. | Center for Strategic and International Studies | Center for Strategic and International Studies
          Chad suspended the Lima Forum for Water and Land Rights on Monday. | Lima Forum for Water and Land Rights | Lima Forum for Water and Land Rights
          Weber leads the General Staff of Chad.                  | General Staff  | General Staff
          Chad banned the Night Murder Gang on Monday.            | Murder Gang    | Murder Gang
          Green Party leader Anna Novak met Weber.                | Green Party    | Green Party
          Ethiopians Dejene Debela and Maria Lopez won the race.  | Dejene Debela  | Dejene Debela
          The General Confederation of Chad Workers and the General Union of Workers left. | General Union of Workers | General Union of Workers
          French troops left Mali. France lost the war.           | France         | French, France
          The rebels destroyed three Pakistani military outposts. | Pakistan       | Pakistani
          A Pakistani military airstrike killed three rebels.     | Pakistan Army  | Pakistani military
          Rebels shot down a Peruvian Air Force Mil Mi-8 on Monday. | Air Force  | Air Force
          Gunmen attacked a camp of Army Brigade 12 on Monday.    | Army Brigade 12 | Army Brigade 12
          Gunmen killed a Kenyan in Mali. Kenya condemned the attack. | Kenya      | Kenya
          Washington urged Lopez to resign. The United States sanctioned Weber. | United States | Washington, United States
          Moscow backs Lopez. Weber lives in Moscow.              | Russia         | Moscow
          Moscow backs Lopez. Weber lives in Moscow.              | Moscow         | Moscow
          Chad launched an attack on Moscow.                      | Moscow         | Moscow
          Moscow's mayor Weber met Lopez.                         | Moscow         | Moscow
          Moscow's ambassador Weber met Lopez.                    | Russia         | Moscow
          Chad shelled Moscow.                                    | Moscow         | Moscow
          An attack by Moscow on Chad failed.                     | Russia         | Moscow
          Weber lives outside London. London sanctioned Lopez.    | United Kingdom | London
          Weber worked in Lyon, Milan and Moscow.                 | Moscow         | Moscow
          Jets circled over Moscow.                               | Moscow         | Moscow
          The embassy was moved to Moscow.                        | Moscow         | Moscow
          Moscow, Russia, has many parks.                         | Moscow         | Moscow
          Weber met Lopez at the White House. The White House sanctioned Novak. | White House | White House
          Weber met Lopez at the White House. The White House sanctioned Novak. | United States | White House
          Venezuelans marched. Venezuela is poor. The Venezuelans sang. | Venezuelans | Venezuelans, Venezuelans
          Venezuelans marched. Venezuela is poor. The Venezuelans sang. | Venezuela | Venezuela
          Weber visited Russia today.                             | Russia         | Russia
          Brussels sued Weber.                                    | European Union | Brussels
          Weber visited Brussels today.                           | Brussels       | Brussels
          Bosnia and Slovenia signed a truce.                     | Slovenia       | Slovenia
          Anna Novak Wednesday rejected the plan.                 | Anna Novak     | Anna Novak
          The Parliament of Kenya met. Kenya is calm.             | Kenya          | Kenya, Kenya
          The Democratic Party of Kenya met Weber.                | Democratic Party of Kenya | Democratic Party of Kenya
          The Kenya Labour Party met Weber.                       | Kenya Labour Party | Kenya Labour Party
          Lopez appeased Garcia.                                  | Garcia         | Garcia
          Chad and Peru accuse each other of fraud.               | Chad           | Chad, each
          Chad and Peru expelled each other's envoys.             | Peru           | Peru, each
          Human rights organization Amnesty International met Weber. | Amnesty International | Human rights organization, Amnesty International
          Omar al-Nuri met Weber. Nuri left.                      | Omar al-Nuri   | Omar al-Nuri, Nuri
          Jonas C. Novak Jr. met Weber. Novak left.               | Jonas C. Novak Jr. | Jonas C. Novak Jr., Novak
          Pieter van den Bos met Weber. Van den Bos left.         | Pieter van den Bos | Pieter van den Bos, Van den Bos
          Bellweather Corp. sued Weber. Bellweather Corporation won. Bellweather left. | Bellweather Corp. | Bellweather Corp., Bellweather Corporation, Bellweather
          Anna Sow — Mali's president — met Jonas Weber.          | Anna Sow       | Anna Sow, president
          The opposition Kenya Workers' League accused Weber of fraud. | Kenya Workers' League | opposition, Kenya Workers' League
          The Farmers' Union of Mali accused Weber of fraud.      | Farmers' Union of Mali | Farmers' Union of Mali
          The investor Ridgeway Partners praised Novak.           | Ridgeway Partners | investor, Ridgeway Partners
          The Malian relief group Open Roads praised Weber.       | Open Roads     | Malian relief group, Open Roads
          Mining company Bright Future sued Weber.                | Bright Future  | Mining company, Bright Future
          The company Weber founded sued Novak.                   | Weber          | Weber
          Lopez met Park Min-ho on Monday.                        | Park Min-ho    | Park Min-ho
          Jonas (Joe) Weber met Lopez. Weber left.                | Jonas (Joe) Weber | Jonas (Joe) Weber, Weber
          Lopez closed State Route 20 in Peru.                    | State Route 20 | State Route 20
          President-elect Anna Sow met Weber.                     | Anna Sow       | Anna Sow
          The Kenyan Commission on Elections barred Weber.        | Commission on Elections | Commission on Elections
          The Civic Court of Mali fined Chad. The Court fined Weber. | Civic Court of Mali | Civic Court of Mali, Court
          Okello Jun Ho met Weber. Police arrested Okello.        | Okello Jun Ho  | Okello Jun Ho, Okello
          Lopez, a friend of Jonas "Big Joe" Weber, left.         | Jonas "Big Joe" Weber | Jonas "Big Joe" Weber
          Somali president Omar Sheikh Nuri met Weber. Nuri left. | Omar Sheikh Nuri | Somali president, Omar Sheikh Nuri, Nuri
          Weber's ally, Jonas Karan of SNPD, met Lopez.           | Jonas Karan    | ally, Jonas Karan
          Iraqi minister Omar Shifa' Al Nuri met Weber.           | Omar Shifa' Al Nuri | Iraqi minister, Omar Shifa' Al Nuri
          The court jailed PSOE Carlos Ruiz Lopez.                | Carlos Ruiz Lopez | Carlos Ruiz Lopez
          The Federal Institute for Health and Sports halted its work with Chad. | Federal Institute for Health and Sports | Federal Institute for Health and Sports, its
          The Ministry of Justice and Interpol accused Weber of fraud. | Interpol  | Interpol
          Chad left the Economic Community of West African Ports. | Economic Community of West African Ports | Economic Community of West African Ports
          Gunmen of the Cártel del Norte met Weber.               | Cártel del Norte | Cártel del Norte
          Jets struck a camp of NATO's Gulf Force.                | Gulf Force     | Gulf Force
          Prosecutors jailed Chad's United Democratic Forces.     | United Democratic Forces | United Democratic Forces
          The UN-backed Food Security Council praised Weber.      | Food Security Council | Food Security Council
          The Kenyan Student Union praised Weber.                 | Student Union  | Student Union
          Lopez of the ADP/C won.                                 | ADP/C          | ADP/C
          Police arrested Weber in Copake, New York, United States. | New York (state) | New York
          Lopez visited Chicago, New York and Boston.             | New York City  | New York
          Lopez left Ellabell, Georgia, United States. Georgia sued Weber. | Georgia (U.S. state) | Georgia, Georgia
          Lopez left Hayward, Calif., on Monday. California sued Weber. | California | Calif., California
          Lopez met Weber in Raleigh, NC, on Monday.              | North Carolina | NC
          Weber, of Sioux Falls, S.D., met South Dakotans.        | South Dakota   | S.D.
          Lopez met Weber, NC left.                               | NC             | NC
          Lopez left Tbilisi, Georgia. Georgia sued Weber.        | Georgia        | Georgia, Georgia
          Floods hit villages in Punjab, India.                   | Punjab (India) | Punjab
          Floods hit Pakistan's Punjab.                           | Punjab (Pakistan) | Punjab
          Weber lives in Xapuri, Acre, Brazil.                    | Acre (Brazil)  | Acre
          Weber left Arkhangelsk Oblast.                          | Arkhangelsk Oblast | Arkhangelsk Oblast
          Anna Jordan met Weber. Jordan accused Lopez of fraud.   | Anna Jordan    | Anna Jordan, Jordan
          Anna Jordan lives in Jordan. Jordan sued Weber.         | Jordan         | Jordan, Jordan
          The Independent Reform Action party praised Weber.      | Independent Reform Action | Independent Reform Action, Independent Reform Action party
          The New Rural Front electoral alliance praised Weber.   | New Rural Front | New Rural Front, New Rural Front electoral alliance
          Chad attacked the Malian-backed M23 rebel group.        | M23            | M23, rebel, group
          Soldiers shelled Northern Chad.                         | Chad           | Chad
          JONAS WEBER BACKS LOPEZ                                 | Jonas Weber    | JONAS WEBER
          JONAS WEBER BACKS LOPEZ                                 | Lopez          | LOPEZ
          """)
  void oneNodeForEachName(String text, String label, String mentions) {
    assertEquals(mentions, mentions(text).get(label));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          General Jonas Weber met Lopez. The general left.        | Jonas Weber    | General, Jonas Weber, general
          A general fled to Colombia. General Jonas Weber met Lopez. | Jonas Weber | general, General, Jonas Weber
          A general fled to Colombia. The general met Lopez.      | general        | general, general
          Captain Anna Novak met Colonel Jonas Weber. The colonel left. | Jonas Weber | Colonel, Jonas Weber, colonel
          General Jonas Weber met General Pablo Novak. General Novak stayed. | Jonas Weber | General, Jonas Weber
          General Jonas Weber met General Pablo Novak. General Novak stayed. | Pablo Novak | General, Pablo Novak, General, Novak
          Maria Lopez, the opposition leader, met Weber. The opposition leader praised Spain. | Maria Lopez | Maria Lopez, opposition leader, opposition leader
          Former president Carlos Lopez met Weber. The former president left. | Carlos Lopez | Former president, Carlos Lopez, former president
          The regime of Lopez met Novak. The regime had arrested Weber. | regime of Lopez | regime, regime
          Peru's Supreme Court sentenced Lopez. The court met.    | Supreme Court  | Supreme Court, court
          The Democratic Party of Kenya met. The party backs Weber. | Democratic Party of Kenya | Democratic Party of Kenya, party
          In Germany, the government met. The country sanctioned Lopez. | Germany  | Germany, country
          The secretary of the party, Anna Novak, met Weber.      | Anna Novak     | secretary, Anna Novak
          The envoy of Orania, Anna Sow, accused Peru of lies.    | Anna Sow       | envoy, Anna Sow
          Chad accused Minister of Defense Omar Diallo of fraud.  | Omar Diallo    | Minister, Omar Diallo
          The Hamas movement met Weber. Hamas left.               | Hamas          | Hamas, Hamas movement, Hamas
          Weber's Hamas terror network met Novak.                 | Hamas          | Hamas, Hamas terror network
          The Hamas-controlled city met Weber.                    | Hamas          | Hamas
          Rebels attacked the army. The rebels fled.              | Rebels         | Rebels, rebels
          Five nurses were killed and 35 were injured in an attack by rebels. | 35 | 35
          Rebels killed more than twenty soldiers.                | twenty soldiers | twenty soldiers
          Troops killed at least 92 Venezuelans. The Venezuelans mourned. | 92 Venezuelans | 92 Venezuelans
          Troops killed at least 92 Venezuelans. The Venezuelans mourned. | Venezuelans | Venezuelans
          Norwegian envoy to Chad Anna Novak met Kenyan officials. | Anna Novak    | Norwegian envoy, Anna Novak
          Anna Sow met her Malian and Kenyan colleagues, Jonas Weber and Pablo Lopez. | Pablo Lopez | Malian and Kenyan colleagues, Pablo Lopez
          Two nurses were taken by Malian forces on Friday.       | Malian forces  | Malian forces
          Two nurses died in a Malian police raid on Friday.      | Malian police  | Malian police
          Rebels killed ten soldiers. On Monday Weber killed two soldiers. | ten soldiers | ten soldiers
          Ten soldiers met Lopez. Weber urged soldiers to stay.   | Ten soldiers   | Ten soldiers
          Five companies sued Lopez. The company met Weber.       | Five companies | Five companies
          President Anna Sow left. Lopez met the president of Peru. | Anna Sow     | President, Anna Sow
          President Anna Sow left. Weber met the president of Peru. The president praised Lopez. | Anna Sow | President, Anna Sow, president
          Labour Party leader Anna Sow met Weber. The Green Party left. Sow praised her party. | Labour Party | Labour Party, party
          Anna Sow met Weber. The Green Party left. The party sued Lopez. Sow praised her party. | Green Party | Green Party, party
          Chad urged rivals such as Niger to leave.               | rivals         | rivals
          France and Spain met. Both countries recognized Lopez.  | Spain          | Spain, Both, countries
          Berlin and Paris sanctioned Lopez. The two countries met Weber. | France | Paris, countries
          France met Spain. The latter recognized Lopez.          | Spain          | Spain, latter
          Nurses and drivers across Peru marched. Talks of the two sides failed. | drivers | drivers
          Open Roads Foundation met Weber. The charity backs Lopez. | Open Roads Foundation | Open Roads Foundation, charity
          Open Roads Foundation met Mining Corp. The company backs Lopez. | Open Roads Foundation | Open Roads Foundation
          """)
  void descriptionsJoinWhomTheyDescribe(String text, String label, String mentions) {
    assertEquals(mentions, mentions(text).get(label));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Maria Lopez met Jonas Weber. She thanked him.           | Maria Lopez    | Maria Lopez, She
          Maria Lopez met Jonas Weber. She thanked him.           | Jonas Weber    | Jonas Weber, him
          Jonas Weber praised Maria Lopez. He thanked her.        | Maria Lopez    | Maria Lopez, her
          France recognized Lopez. It sanctioned Weber.           | France         | France, It
          Lopez and Weber left. They met Novak.                   | Weber          | Weber, They
          Lopez praised Weber. His wife left.                     | Lopez          | Lopez, His
          Niger said that Weber supports Chad in its war with Niger. | Chad        | Chad, its
          Jonas Weber thanked his wife.                           | Jonas Weber    | Jonas Weber, his
          Anna Novak and her husband, Jonas Weber, left. He is ill. | Jonas Weber  | husband, Jonas Weber, He
          Weber said that he would leave.                         | Weber          | Weber, he
          Okoye met Lucía Novak. She later accused him of fraud.  | Lucía Novak    | Lucía Novak, She
          Okoye met Lucía Novak. She later accused him of fraud.  | Okoye          | Okoye, him
          Police held Jonas Weber, a man backing Pedro Lopez, and later freed him. | Jonas Weber | Jonas Weber, man, him
          The Kenya Times said that Mali left its pact with Chad, accusing them of fraud. | Chad | Chad, them
          Anna Sow called Pavel Novak. He thanked her.            | Pavel Novak    | Pavel Novak, He
          Weber met the spokeswoman of the party. She praised him. | Weber         | Weber, him
          Okafor said: "I support Weber."                         | Okafor         | Okafor, I
          Okafor praised Novak. "I will support Weber," he said. "I met Lopez in Lima on Monday. He lied to me." | Okafor | Okafor, I, he, I, me
          Okafor praised Novak. "I will support Weber," he said. "I met Lopez in Lima on Monday. He lied to me." | Lopez | Lopez, He
          Weber met Lopez. "He accused me of fraud on Monday," Weber said. | Lopez | Lopez, He
          "We will never accept the plan," Chad told reporters. "We condemn Niger for it." | Chad | We, Chad, We
          Okafor met Lopez. "I back Mali," Okafor said. "I oppose Chad." | Okafor  | Okafor, I, Okafor, I
          Weber said he "will never meet his wife in Chad again". | Weber         | Weber, he, his
          "We thank our brothers in the south," Weber said.       | Weber          | We, Weber
          My wife said that she would leave.                      | wife           | wife, she
          The United Nations met Lopez. The UN said it was worried. | United Nations | United Nations, UN, it
          """)
  void pronounsStandForThoseSpokenOf(String text, String label, String mentions) {
    assertEquals(mentions, mentions(text).get(label));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Troops killed two Islamist fighters on Monday. | two Islamist fighters | Islamist fighters, fighters, two Islamist fighters
          A crowd of angry nurses attacked Weber.        | crowd of angry nurses | angry nurses, crowd, crowd of angry nurses
          Chad executed a record 40 people last year.    | record 40 people | 40 people, people, record 40 people
          The consulate of Peru in Lyon will close.       | consulate of Peru in Lyon | consulate, consulate of Peru, consulate of Peru in Lyon
          The Kenyan National Police arrested Weber.     | National Police | Kenyan National Police, National Police
          The Rural Council of Mali arrested Weber.      | Rural Council of Mali | Rural Council, Rural Council of Mali
          The Army of the United States arrested Weber.  | Army | Army, Army of the United States
          The Court of Audit of Lyon fined Weber.        | Court of Audit of Lyon | Court of Audit, Court of Audit of Lyon
          The Council of Ministers of Chad left.         | Council of Ministers of Chad | Council of Ministers, Council of Ministers of Chad
          """)
  void shorterAndLongerWaysToSayItAreNamesToo(String text, String label, String names) {
    assertEquals(names, names(text, label));
  }

  @Test
  void namesMakeOneNodeInAllArticlesAndDescriptionsOneInEach() {
    assertEquals(key("first", "Maria Lopez left."), key("second", "María López left."));
    assertEquals(key("first", "Pawel Klos left."), key("second", "PAWEŁ KŁOS LEFT"));
    assertNotEquals(key("first", "A general resigned."), key("second", "A general resigned."));
    assertEquals(key("first", "A general resigned."), key("first", "A general resigned."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Judges jailed Bronzino for fraud.    | Bronzino | Person
          Spanish champions Real Oviedana signed Weber. | Real Oviedana | Organization
          Bolero was elected.                  | Bolero   | Person
          Peru extradited Meridiano to Chad.   | Meridiano | Person
          Weber lives in Meridiano.            | Meridiano | Place
          Senegal was the first country to recognize Barrow. | Barrow | Country
          The carmaker Ekberg sued Weber.      | Ekberg   | Organization
          Omar Ekberg, a maker of lamps, sued Weber. | Omar Ekberg | Person
          Lumeno, a maker of lamps, sued Weber. | Lumeno  | Organization
          Lopez resigned as chief executive of Lumeno. | Lumeno | Organization
          Lumeno shareholders rejected the plan. | Lumeno | Organization
          The singer Ekberg sued Weber.        | Ekberg   | Person
          """)
  void whatIsToldOfALoneNameTellsItsType(String text, String label, String type) {
    assertEquals(
        type,
        resolve("test", text).entities().values().stream()
            .flatMap(ImmutableList::stream)
            .filter(entity -> entity.label().equals(label))
            .map(Entity::type)
            .findFirst()
            .orElse(""));
  }

  @ParameterizedTest
  @CsvSource({
    "The Labour Party won the vote in Norway., ''",
    "The Labour Party won the vote in London., Q9630",
    "The Labour Party won the vote., Q9630"
  })
  void aPartyOfAnotherCountryIsNotTheKnownOne(String text, String wikidata) {
    assertEquals(
        wikidata,
        resolve("test", text).entities().values().stream()
            .flatMap(ImmutableList::stream)
            .filter(entity -> entity.label().equals("Labour Party"))
            .flatMap(entity -> entity.wikidata().stream())
            .findFirst()
            .orElse(""));
  }

  @Test
  void aSignOfMoneyIsNoName() {
    assertEquals("", names("Lopez offered a US$100,000 reward.", "US$"));
  }

  private String names(String text, String label) {
    return resolve("test", text).entities().values().stream()
        .flatMap(ImmutableList::stream)
        .filter(entity -> entity.label().equals(label))
        .map(entity -> String.join(", ", entity.names()))
        .findFirst()
        .orElse("");
  }

  private String key(String article, String text) {
    return resolve(article, text).entities().values().iterator().next().get(0).key();
  }

  /** For each label the words that stand for its bearer, in the order of the text. */
  private Map<String, String> mentions(String text) {
    ResolvedArticle resolved = resolve("test", text);
    return resolved.entities().keySet().stream()
        .sorted()
        .flatMap(
            mention ->
                resolved.entities().getOrDefault(mention, ImmutableList.of()).stream()
                    .map(entity -> Map.entry(entity.label(), words(resolved, mention))))
        .collect(
            Collectors.groupingBy(
                Map.Entry::getKey,
                TreeMap::new,
                Collectors.mapping(Map.Entry::getValue, Collectors.joining(", "))));
  }

  private static String words(ResolvedArticle resolved, Mention mention) {
    return resolved.parsed().text(mention.words().characters());
  }

  private ResolvedArticle resolve(String name, String text) {
    return RESOLVER.resolve(reader.read(new Article(name, Optional.empty(), text)));
  }
}
