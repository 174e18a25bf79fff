package org.newsgraph.reader.split;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsgraph.grammar.English;
import org.newsgraph.text.Span;

class WordSplitterTest {
  private static final SplittingWords WORDS = SplittingWords.of(English.LEXICON::words);
  private static final WordSplitter SPLITTER =
      new WordSplitter(SplitterModels.load().words(), WORDS);

  static Stream<WordRule> rules() {
    return WordSplitter.rules(WORDS).stream();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyRuleSplitsItsExample(WordRule rule) {
    assertEquals(rule.words(), words(rule.example()), rule.pattern().pattern());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Weber doesn’t know. | Weber does n’t know .",
        "He’s reportedly gone. | He ’s reportedly gone .",
        "SPAIN’S ALLIES HOLD ‘SECRET TALKS’ | SPAIN ’S ALLIES HOLD ‘ SECRET TALKS ’",
        "the workers’ union and Weber's wife | the workers ’ union and Weber 's wife",
        "“We won,” Garcia said. | “ We won , ” Garcia said .",
        "\"We won\", he said, \"and lost.\" | \" We won \" , he said , \" and lost . \"",
        "allies – Spain and Chad – agreed | allies – Spain and Chad – agreed",
        "the deal—the first—failed | the deal — the first — failed",
        "a $30-billion plan | a $ 30 - billion plan",
        "US$3.3 billion (€5bn) | US$ 3.3 billion ( € 5 bn )",
        "The U.S. Senate met in Washington, D.C. | The U.S. Senate met in Washington , D.C.",
        "Gen. J. R. Okafor Jr. of Acme Inc. left | Gen. J. R. Okafor Jr. of Acme Inc. left",
        "an anti-Novak, pro-war ex-minister | an anti - Novak , pro-war ex-minister",
        "the Weber-led, self-proclaimed cabinet | the Weber - led , self - proclaimed cabinet",
        "the 1998-2001 war on 9/11 at 5:30 p.m. | the 1998 - 2001 war on 9/11 at 5:30 p.m.",
        "[T]he house (of Garcia) stands... | [ T ] he house ( of Garcia ) stands ...",
        "Núñez and O’Neill cannot go; I'd rather | Núñez and O’Neill can not go ; I 'd rather",
        "Write to press@example.org now. | Write to press@example.org now .",
        "“‘Go,’ he said.” | “ ‘ Go , ’ he said . ”",
        "GEN. OKAFOR | GEN. OKAFOR",
        "rock 'n' roll at example.net/chad. | rock 'n' roll at example.net/chad .",
        "£15,001-£19,999 | £ 15,001 - £ 19,999",
        "workers' rights | workers ' rights",
        "Lopez--Garcia | Lopez -- Garcia",
        "the 20th | the 20th",
        "before 9/11 | before 9/11",
        "by .5 | by .5",
        "R&D | R&D",
        "backers –Spain | backers – Spain",
        "Lopez- Garcia | Lopez - Garcia",
        "'Lopez', Garcia | ' Lopez ' , Garcia",
        "the regime.\" | the regime . \"",
        "regime.The | regime . The",
        "no\u00a0break and tab\there | no break and tab here",
      })
  void wordsAreThoseOfUniversalDependencies(String text, String words) {
    assertEquals(words, words(text));
  }

  private static String words(String text) {
    return SPLITTER.split(text, new Span(0, text.length())).stream()
        .map(word -> text.substring(word.begin(), word.end()))
        .collect(joining(" "));
  }
}
