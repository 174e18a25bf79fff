package org.newsgraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.grammar.English;
import org.newsgraph.reader.frozen.FrozenReader;
import org.newsgraph.reader.frozen.FrozenTrees;

/** When claims hold, told by absolute and by relative times. */
@ExtendWith(FrozenTrees.class)
final class TimeReaderTest {
  private final Sentences sentences;

  TimeReaderTest(FrozenReader reader) {
    this.sentences = new Sentences(reader::read);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          yesterday               | 2019-02-01
          today                   | 2019-02-02
          on Friday               | 2019-02-01
          last month              | 2019-01
          last year               | 2018
          in January              | 2019-01
          in November             | 2018-11
          in 2017                 | 2017
          on January 23           | 2019-01-23
          on 23 January 2017      | 2017-01-23
          in May 2016             | 2016-05
          after the vote in 2017  | ''
          """)
  void timesAreReadAgainstTheDayOfTheArticle(String words, String expected) {
    ImmutableList<Claim> claims = sentences.claims("France sanctioned Lopez " + words + ".");
    assertEquals(expected, claims.get(0).time().map(ClaimTime::value).orElse(""));
  }

  @ParameterizedTest
  @CsvSource({
    "yesterday,''",
    "last year,''",
    "in january,''",
    "friday,''",
    "in 2017,2017",
    "may 2016,2016-05"
  })
  void withoutADayOnlyAbsoluteTimesAreRead(String words, String expected) {
    Optional<LocalDate> today = Optional.empty();
    TimeReader times = new TimeReader(English.LEXICON);
    assertEquals(expected, times.value(Splitter.on(' ').splitToList(words), today).orElse(""));
  }
}
