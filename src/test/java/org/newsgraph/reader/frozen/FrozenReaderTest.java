package org.newsgraph.reader.frozen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.article.Article;
import org.newsgraph.text.AnnotatedArticle;
import org.newsgraph.text.Coreference;
import org.newsgraph.text.Name;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Span;
import org.newsgraph.text.Token;

/** What is frozen and thawed is what was read, and a text that is not frozen is named. */
@ExtendWith(FrozenTrees.class)
final class FrozenReaderTest {
  private static final String TEXT = "Ana Weber's ally left. He (Novak) thanked her.";

  private final AnnotatedArticle article;

  FrozenReaderTest(FrozenReader reader) {
    this.article = reader.read(article(TEXT));
  }

  @Test
  void wordsHaveTheirPlacesInTheText() {
    assertEquals(TEXT, article.article().text());
    assertEquals("Ana Weber's ally left.", article.text(article.sentences().get(0).span()));
    for (Sentence sentence : article.sentences()) {
      for (Token token : sentence.tokens()) {
        assertEquals(token.text(), article.text(token.span()));
      }
    }
  }

  @Test
  void treesTagsAndNamesAreThere() {
    Sentence first = article.sentences().get(0);

    assertEquals(
        new Token(2, new Span(9, 11), "'s", "'s", "PART", "POS", 0, "case", "O"), first.token(2));
    assertEquals("person", first.token(3).entityType());
    assertEquals(ImmutableList.of(new Name(new Span(0, 2), "PER")), first.names());
  }

  @Test
  void antecedentsCompareAsTheReaderScoredThem() {
    Coreference coreference = article.coreference();

    assertTrue(coreference.score(1, 5, 0, 0) > coreference.score(1, 5, 1, 2));
    assertTrue(coreference.score(1, 5, 1, 2) > coreference.scoreOfNone(1, 5));
    assertTrue(coreference.score(1, 5, 0, 4) < coreference.scoreOfNone(1, 5));
    assertThrows(IllegalArgumentException.class, () -> coreference.scoreOfNone(1, 2));
  }

  @Test
  void whatIsWrittenAndReadAgainIsTheSame() {
    String written = TreeWriter.write(article);

    assertEquals(article.sentences(), TreeReader.read(written).sentences());
    assertEquals(article.coreference(), TreeReader.read(written).coreference());
  }

  @Test
  void textWithMoreThanSingleSpacesIsRefused() {
    Article spaced = article(TEXT.replace(". ", ".  "));
    AnnotatedArticle read =
        new AnnotatedArticle(spaced, article.sentences(), article.coreference());

    assertThrows(IllegalArgumentException.class, () -> TreeWriter.write(read));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2\tAna\tana\tPROPN\tNNP\t_\t0\troot\t_\t_",
        "1\tAna\tana\tPROPN\tNNP\t_\t0\troot\t_\tName=I-PER"
      })
  void wrongNumbersAndNamesThatDoNotBeginAreRefused(String line) {
    assertThrows(IllegalArgumentException.class, () -> TreeReader.read(line));
  }

  @Test
  void textThatIsNotFrozenIsNamedWithTheCommandThatFreezesIt() throws IOException {
    try (FrozenReader reader = FrozenReader.open(FrozenReaderTest.class)) {
      AssertionError error =
          assertThrows(AssertionError.class, () -> reader.read(article("Nobody froze this.")));

      assertEquals(
          "no tree is frozen of \"Nobody froze this.\"; to freeze it:"
              + " mvn -q -B test -Dtest=FrozenReaderTest -Dtrees.update=true",
          error.getMessage());
    }
  }

  private static Article article(String text) {
    return new Article("test", Optional.empty(), text);
  }
}
