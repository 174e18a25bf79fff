package org.newsgraph.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.article.Article;
import org.newsgraph.reader.frozen.FrozenReader;
import org.newsgraph.reader.frozen.FrozenTrees;

/** The normal form of clauses, whatever form they have on the surface. */
@ExtendWith(FrozenTrees.class)
final class ClausesTest {
  private final FrozenReader reader;

  ClausesTest(FrozenReader reader) {
    this.reader = reader;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          France recognized Lopez.                              | recognized | recognize(subject=France, object=Lopez)
          Lopez was recognized by France and Spain.             | recognized | recognize(passive: object=Lopez, subject=France+Spain)
          Weber was arrested and accused of treason.            | accused    | accuse(passive: of=treason, object=Weber)
          Garcia was appointed minister by Lopez.               | appointed  | appoint(passive: object=Garcia, complement=minister, subject=Lopez)
          Weber was charged with fraud by Kenya.                | charged    | charge(passive: object=Weber, with=fraud, subject=Kenya)
          Weber was accused of war crimes by the United Nations. | accused   | accuse(passive: object=Weber, of=crimes, subject=Nations)
          Weber was accused of spying by Kenya.                 | accused    | accuse(passive: object=Weber, of=spying, subject=Kenya)
          Weber was jailed for ten years for murder by a judge. | jailed     | jail(passive: object=Weber, for=years+murder, subject=judge)
          Weber, convicted of bribery by a court, left.         | convicted  | convict(passive: of=bribery, subject=court, object=Weber)
          Weber was arrested for insulting Novak.               | arrested   | arrest(passive: object=Weber, for=insulting)
          Weber was jailed for the murder of Novak.             | murder     | murder(self=murder, words=murder, of=Novak, possessor=Weber)
          The envoy was sent to Mali for talks with rebels.     | talks      | talk(self=talks, words=talks, with=rebels)
          Mali was banned for the Kenyan attack on rebels.      | attack     | attack(self=attack, words=attack, modifier=Kenyan, on=rebels)
          Peru taxed goods imported from Chile.                 | goods      | goods(self=goods, words=goods, from=Chile)
          Weber was arrested for insulting Novak.               | insulting  | insult(object=Novak, subject=Weber, governor=arrested)
          The union elected Weber chairman.                     | elected    | elect(subject=union, object=Weber, complement=chairman)
          Weber was found guilty of theft by a jury.            | found      | find(passive: object=Weber, complement=guilty, subject=jury)
          Weber was criticized for an attack by rebels.         | criticized | criticize(passive: object=Weber, for=attack)
          Weber was seized and jailed by police.                | seized     | seize(passive: object=Weber, subject=police)
          Weber was seized and jailed by police.                | jailed     | jail(passive: subject=police, object=Weber)
          Weber was seized, tried and executed by Kenya.        | tried      | try(passive: object=Weber, subject=Kenya)
          Weber was hurt in Mali and treated by doctors.        | hurt       | hurt(passive: object=Weber, in=Mali)
          Lopez was given money by France.                      | given      | give(passive: object=Lopez, complement=money, subject=France)
          Weber, who backs Lopez, left.                         | backs      | back(subject=Weber, object=Lopez)
          France, which backs Lopez, left.                      | backs      | back(subject=France, object=Lopez)
          The country that recognized Lopez left.               | recognized | recognize(subject=country, object=Lopez)
          Lopez, who was recognized by France, met Weber.       | recognized | recognize(passive: object=Lopez, subject=France)
          Lopez, whom France recognized as president, left.     | recognized | recognize(object=Lopez, subject=France, as=president)
          The rebels that Russia armed fled to Mali.            | armed      | arm(object=rebels, subject=Russia)
          Novak, to whom Kenya gave money, fled.                | gave       | give(to=Novak, subject=Kenya, object=money)
          It was France that recognized Lopez.                  | recognized | recognize(subject=France, object=Lopez)
          Generals backing Lopez fled to Mali.                  | backing    | back(object=Lopez, subject=Generals)
          Okafor, supported by Kenya, met Novak.                | supported  | support(passive: subject=Kenya, object=Okafor)
          Supported by Russia, Lopez stayed.                    | Supported  | support(passive: subject=Russia, object=Lopez, governor=stayed)
          Accusing Lopez of treason, Weber left the room.       | Accusing   | accuse(object=Lopez, of=treason, subject=Weber, governor=left)
          Weber resigned, accusing Lopez of treason.            | accusing   | accuse(object=Lopez, of=treason, subject=Weber, governor=resigned)
          After meeting Weber, Lopez left.                      | meeting    | meet(object=Weber, subject=Lopez, governor=left)
          """)
  void voiceAndRelativeClausesMakeNoDifference(String sentence, String word, String clause) {
    assertEquals(clause, clause(sentence, word));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          What Chad did was attack Niger.                       | attack     | attack(subject=Chad, object=Niger)
          The only thing Chad did was to attack Niger.          | attack     | attack(subject=Chad, object=Niger)
          It was Chad and Niger that backed Lopez.              | backed     | back(subject=Chad+Niger, object=Lopez)
          It was from Peru that Lopez got money.                | got        | get(subject=Lopez, object=money, from=Peru)
          The one who dismissed Novak was Weber.                | dismissed  | dismiss(subject=Weber, object=Novak)
          Among those who backed Lopez was Chad.                | backed     | back(subject=Chad, object=Lopez)
          It was wrong of Chad to attack Niger.                 | attack     | attack(object=Niger, subject=Chad)
          Chad recognized Lopez, and so did Niger.              | did        | recognize(object=Lopez, subject=Niger)
          Chad backs Lopez, but Niger does not.                 | does       | back(object=Lopez, subject=Niger)
          Like Chad, Niger backs Lopez.                         | backs      | back(like=Chad, subject=Niger+Chad, object=Lopez)
          """)
  void whatSinglesOutOrStandsForAnotherMakesNoDifference(
      String sentence, String word, String clause) {
    assertEquals(clause, clause(sentence, word));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          France, Spain and Kenya met Lopez and Weber.          | met        | meet(subject=France+Spain+Kenya, object=Lopez+Weber)
          Lopez met Weber and thanked Novak.                    | thanked    | thank(object=Novak, subject=Lopez)
          France criticized and sanctioned Lopez.               | criticized | criticize(subject=France, object=Lopez)
          France criticized and sanctioned Lopez.               | sanctioned | sanction(subject=France, object=Lopez)
          France continued to support Lopez.                    | support    | support(object=Lopez, subject=France, governor=continued)
          Turkey and Russia agreed to attack rebels.            | attack     | attack(object=rebels, subject=Turkey+Russia, governor=agreed)
          Lopez stopped supporting Weber.                       | supporting | support(object=Weber, subject=Lopez, governor=stopped)
          France promised to recognize Lopez.                   | recognize  | recognize(object=Lopez, subject=France, governor=promised)
          France urged Spain to recognize Lopez.                | recognize  | recognize(object=Lopez, subject=Spain, governor=urged)
          France called on Spain to recognize Lopez.            | recognize  | recognize(object=Lopez, subject=Spain, governor=called)
          Farmers marched on Spain to denounce Lopez.           | denounce   | denounce(object=Lopez, subject=Farmers, governor=marched)
          The jailing of activist Jean Weber by Spain drew anger. | jailing  | jailing(self=jailing, words=jailing, of=Jean, by=Spain)
          Spain tapped Weber to lead Kenya.                     | lead       | lead(object=Kenya, subject=Weber, governor=tapped)
          Spain urged Jean Weber, the mayor of Lima, to back Kenya. | back   | back(object=Kenya, subject=Jean, governor=urged)
          Spain asked Jean Weber, who leads Mali, to resign.    | resign     | resign(subject=Jean, governor=asked)
          Spain met Jean Weber, who leads Mali, to accuse Kenya. | accuse    | accuse(object=Kenya, subject=Spain, governor=met)
          Lopez sent a letter accusing Kenya.                   | accusing   | accuse(object=Kenya, subject=Lopez)
          Kenya issued a decree that bans Lopez.                | bans       | ban(subject=Kenya, object=Lopez)
          Lopez read a letter by Garcia accusing Kenya.         | accusing   | accuse(subject=Garcia, object=Kenya)
          Lopez thanked Kenya before leaving.                   | leaving    | leave(subject=Lopez, governor=thanked)
          Lopez annoyed Kenya by praising Weber.                | praising   | praise(object=Weber, subject=Lopez, governor=annoyed)
          Lopez was spotted praising Weber.                     | praising   | praise(object=Weber, subject=Lopez, governor=spotted)
          Kenya repeated its call on Spain to recognize Lopez.  | recognize  | recognize(object=Lopez, subject=Spain)
          Weber's request to the Spanish president to arrest Lopez was wrong. | arrest | arrest(object=Lopez, subject=president)
          The bus crashed, killing Lopez and injuring Weber.    | injuring   | injure(object=Weber, subject=bus, governor=crashed)
          Spain was urged to recognize Lopez.                   | recognize  | recognize(object=Lopez, subject=Spain, governor=urged)
          France was asked by Spain to arrest Lopez.            | arrest     | arrest(object=Lopez, subject=France, governor=asked)
          France wants Spain and Kenya to recognize Lopez.      | wants      | want(subject=France, object=Spain+Kenya, clauseObject=Lopez, clauseSubject=Spain+Kenya, infinitiveSubject=Spain+Kenya)
          France demanded that Lopez resign.                    | demanded   | demand(subject=France, clauseSubject=Lopez)
          France barred Lopez from leaving Spain.               | leaving    | leave(object=Spain, subject=Lopez, governor=barred)
          France held Lopez on suspicion of killing Weber.      | killing    | kill(object=Weber, subject=Lopez)
          A court jailed Lopez in Lima to pressure Weber.       | pressure   | pressure(object=Weber, subject=court, governor=jailed)
          Kenya was hit by a flood, killing Weber.              | killing    | kill(object=Weber, subject=flood, governor=hit)
          Lopez was beaten by rebels, suffering wounds.         | suffering  | suffer(object=wounds, subject=Lopez)
          Garcia thanked France for pressuring Spain.           | pressuring | pressure(object=Spain, subject=France, governor=thanked)
          France accused Lopez of killing Weber.                | killing    | kill(object=Weber, subject=Lopez, governor=accused)
          Lopez flew to Moscow on Thursday to meet Weber.       | meet       | meet(object=Weber, subject=Lopez, governor=flew)
          Lopez used the money to arm rebels.                   | arm        | arm(object=rebels, subject=Lopez, governor=used)
          Lopez praised a law used by Kenya to ban Weber.       | ban        | ban(object=Weber, subject=Kenya, governor=used)
          The first country to recognize Lopez was France.      | recognize  | recognize(object=Lopez, subject=France)
          Germany was the first country to recognize Lopez.     | recognize  | recognize(object=Lopez, subject=Germany)
          Troops carried out an attack.                         | carried    | carry out(subject=Troops, object=attack)
          France cracked down on rebels.                        | cracked    | crack down(subject=France, on=rebels)
          Germany gave Kenya a loan on Friday.                  | gave       | give(subject=Germany, indirectObject=Kenya, object=loan, on=Friday)
          The support that Weber gave Lopez grew.               | gave       | give(object=support, subject=Weber, indirectObject=Lopez)
          Parliament elected Maria Lopez president.             | elected    | elect(subject=Parliament, object=Maria, complement=president)
          France called Lopez a dictator.                       | called     | call(subject=France, object=Lopez, complement=dictator)
          A Russia-backed militia left the town.                | backed     | back(passive: object=militia, subject=Russia)
          The Kenyan-led mission left Haiti.                    | led        | lead(passive: object=mission, subject=Kenyan)
          Weber was captured and killed by rebels in 2014.        | captured  | capture(passive: object=Weber, in=2014, subject=rebels)
          Rebels abducted and killed Weber.                       | abducted  | abduct(subject=Rebels, object=Weber)
          Four soldiers were killed and six rebels wounded in the attack. | killed | kill(passive: object=soldiers, in=attack)
          Four soldiers were killed and six rebels wounded in the attack. | wounded | wound(passive: object=rebels, in=attack)
          Chad killed Weber along with his two sons.              | killed    | kill(subject=Chad, object=Weber+sons)
          Four people were killed, including Anna Novak.          | killed    | kill(passive: object=people+Anna)
          Chad bombed a crowd waiting at the border, killing nine people. | killing | kill(object=people, subject=Chad, governor=bombed)
          Peru found the body of Captain Adam Weber, who was killed by rebels. | killed | kill(passive: object=Adam, subject=rebels)
          Six guards were killed in a raid on a prison by Chadian rebels. | raid | raid(self=raid, words=raid, on=prison, by=rebels)
          Clashes took place between police and rebels.           | Clashes   | clash(self=Clashes, words=Clashes, between=police+rebels)
          Two states, Chad and Niger, signed a treaty with Kenya. | signed    | sign(subject=states+Chad+Niger, object=treaty)
          The five permanent members; Chad, Niger and Kenya; condemned Weber. | condemned | condemn(subject=members+Chad+Niger+Kenya, object=Weber)
          Kenya imposed sanctions on the following: Anna Weber and Jan Novak. | sanctions | sanction(self=sanctions, words=sanctions, on=following+Anna+Jan)
          Weber praised the efforts made by Novak.                | efforts   | effort(self=efforts, words=efforts, by=Novak)
          """)
  void sharedAndControlledArgumentsAreThere(String sentence, String word, String clause) {
    assertEquals(clause, clause(sentence, word));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Okafor, a Weber ally, left.                           | ally       | ally(self=Okafor, words=ally, modifier=Weber)
          Lopez is an ally of Weber.                            | ally       | ally(self=Lopez, words=ally, subject=Lopez, of=Weber)
          Lopez became an ally of Weber.                        | ally       | ally(self=Lopez, words=ally, of=Weber)
          Okafor, the president of Kenya and an ally of Weber, left the talks. | ally | ally(self=Okafor, words=ally, of=Weber)
          U.S. President Weber left.                            | President  | president(self=Weber, words=President, modifier=U.S.)
          French President Jean Weber met Lopez.                | President  | president(self=Jean, words=President, modifier=French)
          Germany's Foreign Minister Jonas Weber met Lopez.     | Minister   | minister(self=Jonas, words=Minister, possessor=Germany, modifier=Foreign)
          France's foreign minister, Jean Weber, left.          | minister   | minister(self=Jean, words=minister, possessor=France, modifier=foreign, apposition=Jean)
          Weber and his wife, Anna Novak, met Lopez.            | wife       | wife(self=Anna, words=wife, possessor=his, apposition=Anna)
          Lopez appointed Garcia as defense minister.           | minister   | minister(self=Garcia, words=minister, modifier=defense)
          Lopez served as president.                            | president  | president(self=Lopez, words=president)
          Lopez took office as president of Kenya.              | president  | president(self=Lopez, words=president, of=Kenya)
          Maria Lopez is one of the leaders of the party.       | leaders    | leader(self=Maria, words=leaders, of=party)
          Labour leader and First Minister of Wales Anna Novak left. | Minister | minister(self=Anna, words=Minister, modifier=First, of=Wales)
          Former Presidents Anna Novak and Peter Weber met.     | Presidents | president(self=Anna+Peter, words=Presidents, modifier=Former)
          Thousands celebrated in Kenya's capital Nairobi.      | capital    | capital(self=Nairobi, words=capital, possessor=Kenya, apposition=Nairobi)
          Weber, whose support helped Lopez, left.              | support    | support(self=support, words=support, possessor=Weber)
          Lopez, whose brother supports Weber, fled.            | brother    | brother(self=brother, words=brother, possessor=Lopez)
          Lopez's support for Weber grew.                       | support    | support(self=support, words=support, possessor=Lopez, for=Weber)
          The arrest of Lopez by Spain angered France.          | arrest     | arrest(self=arrest, words=arrest, of=Lopez, by=Spain)
          Talks between France and Spain failed.                | Talks      | talk(self=Talks, words=Talks, between=France+Spain)
          The army is loyal to Lopez.                           | loyal      | loyal(subject=army, to=Lopez)
          """)
  void nounsTellWhomTheyStandFor(String sentence, String word, String clause) {
    assertEquals(clause, clause(sentence, word));
  }

  private String clause(String text, String word) {
    ParsedSentence sentence =
        new ParsedSentence(
            reader.read(new Article("test", Optional.empty(), text)).sentences().get(0),
            English.WORDS);
    Word token =
        sentence.words().stream().filter(t -> t.text().equals(word)).findFirst().orElseThrow();
    return token.findClause().map(Clause::toString).orElse("no clause");
  }
}
