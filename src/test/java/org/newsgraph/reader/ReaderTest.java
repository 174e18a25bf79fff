package org.newsgraph.reader;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import com.google.common.io.MoreFiles;
import com.google.common.io.Resources;
import java.net.URL;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.article.Article;
import org.newsgraph.article.TextSource;
import org.newsgraph.grammar.English;
import org.newsgraph.grammar.ParsedSentence;
import org.newsgraph.grammar.Word;
import org.newsgraph.reader.model.ReaderModel;
import org.newsgraph.text.AnnotatedArticle;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Span;
import org.newsgraph.text.TextTrouble;
import org.newsgraph.text.TextTrouble.Kind;
import org.newsgraph.text.Token;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReaderTest {
  private final Reader reader = Reader.load(English.LEXICON::words);

  @BeforeAll
  void warmUp() {
    read("Spain met Garcia.");
  }

  @AfterAll
  void close() {
    reader.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"000_ce1313544a7c5775.txt", "002_941ac1aba47605e4.txt"})
  void everySeedSentenceIsATree(String seed) throws Exception {
    Article article =
        new TextSource(seed, seed, MoreFiles.asByteSource(Path.of("seeds", seed))).article();
    reader.read(article).sentences().forEach(ReaderTest::expectTree);
  }

  @Test
  void theDigestBesideTheModelIsThatOfItsWeights() throws Exception {
    URL weights = Resources.getResource(ReaderModel.class, "reader-int8.onnx");
    String digest = Resources.asByteSource(weights).hash(Hashing.sha256()).toString();

    assertEquals(digest, reader.digest());
  }

  @Test
  void offsetsAreThoseOfTheArticle() {
    AnnotatedArticle article = read("  Weber’s ally left.\n\nSpain — like Chad — doesn’t mind.");
    for (Sentence sentence : article.sentences()) {
      for (Token token : sentence.tokens()) {
        assertEquals(token.text(), article.text(token.span()));
      }
    }
    assertEquals("Weber’s ally left.", article.text(article.sentences().get(0).span()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          French | Le gouvernement espagnol a condamné lundi l'attaque contre le Tchad.
          French | Le président a renvoyé son ministre hier.
          German | Die Regierung hat am Montag den Minister entlassen, wie das Amt mitteilte.
          German | Spanien hat am Montag Ana Weber anerkannt, sagte die Regierung in Madrid.
          Spanish | El presidente de Chad acusó el lunes a la oposición de traición.
          Spanish | El presidente destituyó ayer a su ministro.
          Portuguese | O governo da Espanha reconheceu ontem o novo presidente do Chade.
          Italian | Il governo ha respinto le accuse del ministro degli esteri del Ciad.
          Dutch | De regering heeft maandag sancties opgelegd aan de minister van Tsjaad.
          Swedish | Polisen har gripit tre män som är misstänkta för ett rån i Malmö.
          Turkish | Hükümet pazartesi günü muhalefet liderini ihanetle suçladı ve görevden aldı.
          Polish | Rząd odrzucił w poniedziałek oskarżenia ministra spraw zagranicznych Czadu.
          Hungarian | A miniszterelnök tegnap menesztette a pénzügyminiszterét.
          Ukrainian | Президент учора звільнив свого міністра оборони.
          Japanese | 政府は月曜日に大臣を解任した。
          Arabic | الحكومة تعترف بالرئيس في العاصمة
          """)
  void aTextInAnotherLanguageIsNotReadAndTheLanguageTold(String language, String text) {
    AnnotatedArticle article = read(text);
    assertEquals(ImmutableList.of(), article.sentences());
    assertEquals(
        ImmutableList.of(
            new TextTrouble(Kind.OTHER_LANGUAGE, new Span(0, text.length()), language)),
        article.troubles());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Spain recognizes Garcia.",
        "SPAIN RECOGNIZES GARCIA, CHAD REJECTS VOTE, LAWMAKERS PROTEST",
        "Weber Novak Garcia Okafor Lopez Dahl Nowak Graf Klein",
        "Chad's Abdoulaye Mbaye met Rząd chairman Łukasz Nowak and Hükümet's Ayşe Kılıç.",
        "spain recognized garcia on monday and chad's government did not like it",
        "Weber told “Le Matin” that he had said: “Je ne regrette rien.”",
        "Minister Denisse Mireille resigns and president José María Balboa names Luís Arrieta.",
        "Chad accuses Lopez. “Nous demandons au président de partir.” "
            + "The minister said that this was what the people of Chad wanted to hear from him.",
        "https://news.example/2019/02/chad/minister-resigns/index.html?id=17&page=2#comments",
      })
  void anEnglishTextIsRead(String text) {
    assertEquals(ImmutableList.of(), read(text).troubles());
    assertFalse(read(text).sentences().isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          French | « Nous demandons au président de partir avec son gouvernement », a dit Lopez.
          German | Die Regierung hat am Montag den Minister entlassen, wie das Amt mitteilte.
          Spanish | El presidente de Chad acusó el lunes a la oposición de traición.
          Ukrainian | Президент учора звільнив свого міністра оборони.
          """)
  void aForeignSentenceOfAnEnglishTextIsNotReadAndToldOf(String language, String sentence) {
    String begin = "Chad accuses Lopez of treason, as a minister said in the capital on Monday. ";
    String end = " The minister also said that this was what the people of Chad had asked for.";
    AnnotatedArticle article = read(begin + sentence + end);
    assertEquals(
        ImmutableList.of(begin.strip(), end.strip()),
        article.sentences().stream().map(read -> article.text(read.span())).toList());
    Span foreign = new Span(begin.length(), begin.length() + sentence.length());
    assertEquals(
        ImmutableList.of(new TextTrouble(Kind.FOREIGN_SENTENCE, foreign, language)),
        article.troubles());
  }

  @Test
  void whatCannotBeReadAsItStandsIsTold() {
    String text = "Spain met Garcia. " + "x".repeat(600) + "\nSpain met " + "Lopez, ".repeat(300);
    AnnotatedArticle article = read(text);
    assertEquals(
        ImmutableList.of(Kind.ENDLESS_WORD, Kind.LONG_SENTENCE),
        article.troubles().stream().map(TextTrouble::kind).toList());
    assertEquals("x".repeat(600), article.text(article.troubles().get(0).characters()));
    assertTrue(article.text(article.troubles().get(1).characters()).startsWith("Spain met Lopez"));
    assertEquals(
        text.replace(" ", "").replace("x", "").strip(),
        article.sentences().stream()
            .flatMap(sentence -> sentence.tokens().stream())
            .map(Token::text)
            .collect(joining())
            .replace("Garcia.", "Garcia.\n"));
  }

  @Test
  void neighboursDoNotChangeASentence() {
    String sentence = "The opposition leader urged Spain to recognize Garcia as president.";
    ImmutableList<Sentence> many =
        read("Nobody came to the talks. " + sentence + " He left at once.").sentences();
    assertEquals(
        read(sentence).sentences().get(0).tokens().toString(), many.get(1).tokens().toString());
  }

  @Test
  void sameArticleGivesTheSameSentences() {
    String text = "Chad accused Weber of treason. ".repeat(20);
    assertEquals(read(text).sentences(), read(text).sentences());
  }

  @Test
  void whoDoesWhatIsInTheTree() {
    Sentence sentence = read("The European Union recognized Lopez.").sentences().get(0);
    Word verb = new ParsedSentence(sentence, English.WORDS).word(3);
    assertEquals("recognize", verb.lemma());
    assertTrue(verb.isRoot());
    assertEquals("Union", verb.findChild("nsubj").orElseThrow().text());
    assertEquals("Lopez", verb.findChild("obj").orElseThrow().text());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Spain — which had hesitated — met Garcia.      | Spain , which had hesitated , met Garcia.
          Spain—an ally of Chad—met Garcia.              | Spain , an ally of Chad , met Garcia.
          Weber – a friend of Garcia – left at once.     | Weber , a friend of Garcia , left at once.
          Weber - who knew Garcia - left at once.        | Weber , who knew Garcia , left at once.
          Weber -- whose party backs Garcia -- met Novak. | Weber , whose party backs Garcia , met Novak.
          """)
  void dashesOnBothSidesAreReadAsCommas(String dashes, String commas) {
    assertEquals(shape(commas), shape(dashes));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Spain won 2 – 1 and Chad lost 0 – 3.",
        "A much-loved and ever-new song.",
        "Weber (1950 – 2020) met Garcia — an ally of Chad.",
        "Weber left — at last.",
        "Both allies – Spain and Chad – left.",
      })
  void otherDashesStay(String text) {
    ImmutableList<Span> words =
        read(text).sentences().get(0).tokens().stream()
            .map(Token::span)
            .collect(ImmutableList.toImmutableList());
    assertEquals(
        words.stream().map(span -> text.substring(span.begin(), span.end())).toList(),
        Dashes.asCommas(text, words));
  }

  @Test
  void sentenceOfAnyLengthIsRead() {
    AnnotatedArticle article = read("Weber, ".repeat(400) + "Novak");
    assertEquals(801, article.sentences().stream().mapToInt(s -> s.tokens().size()).sum());
    article.sentences().forEach(ReaderTest::expectTree);
  }

  @ParameterizedTest
  @ValueSource(strings = {".", "…", "\u200b.", "😀 日本語 \ud83d", "((((", "5"})
  void oddTextIsReadToo(String text) {
    read(text).sentences().forEach(ReaderTest::expectTree);
  }

  private AnnotatedArticle read(String text) {
    return reader.read(new Article("test", Optional.empty(), text));
  }

  /** What each word hangs on and how. */
  private ImmutableList<String> shape(String text) {
    return read(text).sentences().get(0).tokens().stream()
        .map(token -> token.relation() + " " + token.head())
        .collect(ImmutableList.toImmutableList());
  }

  private static void expectTree(Sentence sentence) {
    int roots = 0;
    for (Token token : sentence.tokens()) {
      roots += token.head() == Token.ROOT ? 1 : 0;
      assertEquals(token.head() == Token.ROOT, token.relation().equals("root"), token.toString());
      int above = token.index();
      for (int step = 0; step <= sentence.tokens().size() && above != Token.ROOT; step++) {
        above = sentence.token(above).head();
      }
      assertEquals(Token.ROOT, above, () -> token + " is in a cycle of " + sentence.tokens());
    }
    assertEquals(1, roots, () -> "roots of " + sentence.tokens());
  }
}
