package org.newsgraph.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NameFoldingTest {
  private static final NameFolding FOLDING = NameFolding.ofTheProgram();

  @ParameterizedTest
  @CsvSource({
    "José García, jose garcia",
    "The U.S. Senate, us senate",
    "'the Lopez family’s lawyer', lopez family lawyer",
    "Weber-Novak, weber novak",
    "'His the, the end', end",
    "ﬁnance, finance",
    "'...', ''",
  })
  void foldsCaseAccentsPunctuationAndArticles(String name, String folded) {
    assertEquals(folded, FOLDING.fold(name));
  }

  @Test
  void namesAreAlsoKnownWithoutTitles() {
    assertEquals(
        ImmutableSet.of("prime minister weber", "weber", "president"),
        FOLDING.variants(ImmutableList.of("Prime Minister Weber", "the President", "?")));
  }

  @ParameterizedTest
  @CsvSource({
    "the leader of the opposition in parliament, leader",
    "interim president, president",
    "'', ''",
  })
  void theHeadOfARoleStandsBeforeItsFirstPreposition(String role, String head) {
    assertEquals(head, FOLDING.head(role));
  }
}
