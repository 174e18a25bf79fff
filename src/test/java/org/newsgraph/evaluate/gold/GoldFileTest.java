package org.newsgraph.evaluate.gold;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.newsgraph.text.Span;

/** What is read from the files of gold words. */
final class GoldFileTest {
  private static final Path FOLDER = Path.of("src/test/resources/treebank");

  @Test
  void joinedWordsAndEmptyNodesAreLeftOut() throws IOException {
    GoldSentence sentence = read("right.conllu").sentences().get(1);

    assertEquals(ImmutableList.of("Garcia", "does", "n't", "sleep", "."), sentence.texts());
  }

  @Test
  void textIsMadeFromTheWordsAgain() throws IOException {
    GoldDocument document = GoldDocument.of(read("right.conllu")).get(0);

    assertEquals(
        "France recognized Lopez. Garcia doesn't sleep. The ministers met in Madrid. Novak won. ",
        document.article().text());
    assertEquals("right.conllu", document.article().name());
    assertEquals(new Span(36, 39), document.places().get(1).get(2));
  }

  @Test
  void documentsAndParagraphsBegin() throws IOException {
    ImmutableList<GoldDocument> documents = GoldDocument.of(read("entities.conllu"));

    assertEquals(
        ImmutableList.of("visit", "election"),
        documents.stream().map(d -> d.article().name()).toList());
    assertEquals(
        "Maria Lopez visited Spain. She thanked Weber. \n\nHe left. ",
        documents.get(0).article().text());
  }

  @Test
  void entitiesNestAnOuterOneBeforeAnInnerOne() throws IOException {
    GoldSentence sentence = read("entities.conllu").sentences().get(4);

    assertEquals(
        ImmutableList.of(
            new GoldMention("1", "person", new Span(0, 3), 1),
            new GoldMention("2", "person", new Span(4, 8), 5),
            new GoldMention("5", "organization", new Span(4, 6), 5),
            new GoldMention("3", "place", new Span(7, 8), 7)),
        sentence.mentions());
    assertEquals(
        ImmutableList.of(
            GoldSentence.mark(1, "person"),
            GoldSentence.mark(5, "person"),
            GoldSentence.mark(7, "place")),
        sentence.entityHeads());
  }

  private static GoldFile read(String name) throws IOException {
    return GoldFile.read(FOLDER.resolve(name));
  }
}
