package org.newsgraph.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDateTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2019-02-02",
        "2019-02-02T23:30:00-05:00",
        "2019-02-02 10:15 GMT",
        "2019-02-02T10:15:00.000+0000",
        "2019/02/02",
        "2019/2/2, 10:15",
        "20190202",
        "20190202T101500Z",
        "2019.02.02",
        "02.02.2019",
        "2 February 2019",
        "2nd of February, 2019",
        "02 Feb 2019 at 10:15",
        "2-Feb-2019",
        "Sat, 02 Feb 2019 10:15:00 GMT",
        "Saturday, February 2, 2019",
        "Feb. 2, 2019, 10:15 a.m. EST",
        "FEBRUARY 2ND 2019",
        "10:15 GMT, 2 February 2019",
        "10:15 a.m. on Saturday, Feb. 2, 2019",
        "02/02/2019",
        "  Feb 2\n2019 ",
      })
  void usualFormsAreKnown(String words) {
    assertEquals(Optional.of(LocalDate.of(2019, 2, 2)), PublicationDate.find(words));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "lately",
        "02/03/2019",
        "2019-02-30",
        "2019-13-01",
        "31 February 2019",
        "2019",
        "2 Fe 2019",
        "2 Monday 2019",
        "2019-02-02 was a good day",
        "1549062000",
        "12019-02-02",
      })
  void whatIsNoDateOrMayBeTwoIsNone(String words) {
    assertEquals(Optional.empty(), PublicationDate.find(words));
  }

  @Test
  void septemberIsShortenedInTwoWays() {
    Optional<LocalDate> day = Optional.of(LocalDate.of(2019, 9, 2));
    assertEquals(day, PublicationDate.find("Sept. 2, 2019"));
    assertEquals(day, PublicationDate.find("Sep 2, 2019"));
  }

  @Test
  void noMonthIsTheThirteenth() {
    Optional<LocalDate> day = Optional.of(LocalDate.of(2019, 2, 13));
    assertEquals(day, PublicationDate.find("2/13/2019"));
    assertEquals(day, PublicationDate.find("13/2/2019 10:15"));
  }
}
