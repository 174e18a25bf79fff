package org.newsgraph.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.newsgraph.grammar.English;
import org.newsgraph.identity.TermsOfOffice.Holder;
import org.newsgraph.identity.TermsOfOffice.Term;

/** Tables of who held which office when. */
final class TermsOfOfficeTest {
  private static final String HEADER = "# of nobody\nholder,names,country,terms\n";

  @Test
  void aRowTellsNamesAndTerms() {
    TermsOfOffice terms =
        TermsOfOffice.of(
            Map.of(
                "seats.csv",
                HEADER + "Karl Graf,K. Graf,Peru,senator/Piura/2001-02-03/2005-02-03\n",
                "towns.csv",
                "name,type\nLima,Place\n"));
    Holder holder = terms.holders().get(0);
    assertEquals(ImmutableList.of("Karl Graf", "K. Graf"), holder.names().asList());
    Term term = holder.terms().get(0);
    assertTrue(term.isOn(LocalDate.of(2005, 2, 3)));
    assertEquals("Piura", term.region());
  }

  @Test
  void aBrokenRowIsNamed() {
    String table = HEADER + "Karl Graf,,Peru,senator/Piura/2001\n";
    IllegalArgumentException error =
        assertThrows(
            IllegalArgumentException.class, () -> TermsOfOffice.of(Map.of("seats.csv", table)));
    assertEquals("seats.csv, row 1, tells no terms of office", error.getMessage());
  }

  @Test
  void noShippedTermEndsBeforeItBegins() {
    TermsOfOffice terms = TermsOfOffice.of(English.ONTOLOGY.tables());
    assertEquals(537, terms.holders().size());
    assertEquals(
        0,
        terms.holders().stream()
            .flatMap(holder -> holder.terms().stream())
            .filter(term -> term.end().isBefore(term.begin()))
            .count());
  }
}
