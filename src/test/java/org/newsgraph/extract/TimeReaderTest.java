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
          last Saturday           | 2019-01-26
          on 2018-12-24           | 2018-12-24
          three days ago          | 2019-01-30
          two weeks ago           | 2019-01-19
          a month ago             | 2019-01
          ten years ago           | 2009
          last week               | 2019-01
          late last week          | 2019-01
          the day before yesterday | 2019-01-31
          in the spring of 2018   | 2018
          at a summit in December | 2018-12
          in a Thursday ceremony  | 2019-01-31
          between 2012 and 2014   | 2012
          over April              | ''
          with 1800 officers      | ''
          for 1100 weeks          | ''
          at 1945 hours           | ''
          at 1615 CET             | ''
          near Pier 1912          | ''
          during mission 1987     | ''
          between 1800 and 1900 CET  | ''
          from 1100 to 1300 hours | ''
          from 2011 to 2013       | 2011
          in a raid on 1700 flats | ''
          the next day            | ''
          """)
  void timesAreReadAgainstTheDayOfTheArticle(String words, String expected) {
    ImmutableList<Claim> claims = sentences.claims("France sanctioned Lopez " + words + ".");
    assertEquals(expected, claims.get(0).time().map(ClaimTime::value).orElse(""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          France will sanction Lopez on Friday.              | positive intended, 2019-02-08
          France plans to sanction Lopez on Saturday.        | positive intended, 2019-02-02
          France will sanction Lopez in January.             | positive intended, 2020-01
          France should sanction Lopez in December.          | positive requested, 2019-12
          France will sanction Lopez tomorrow.               | positive intended, 2019-02-03
          France is to sanction Lopez in three weeks.        | positive intended, 2019-02-23
          France sanctions Lopez next month.                 | positive intended, 2019-03
          France sanctions Lopez next week.                  | positive intended, 2019-02
          France is sanctioning Lopez on Monday.             | positive intended, 2019-02-04
          France sanctions Lopez on 1 February.              | positive actual, 2019-02-01
          France may have sanctioned Lopez on Friday.        | positive possible, 2019-02-01
          France tried to sanction Lopez on Friday.          | positive intended, 2019-02-01
          France refused to sanction Lopez on Friday.        | negative actual, 2019-02-01
          France sanctioned Lopez on Friday for the first time in six years. | positive actual, 2019-02-01
          """)
  void plansLieAhead(String sentence, String expected) {
    assertEquals("France sanctions Lopez, " + expected, withoutEnd(sentences.briefs(sentence)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Spain put a meeting with Chad in the diary for Tuesday. | 2019-02-05
          Talks between Spain and Chad are set for Monday.       | 2019-02-04
          Talks between Spain and Chad begin on Thursday.        | 2019-02-07
          A meeting between Spain and Chad was slated for March. | 2019-03
          """)
  void whatIsInTheDiaryIsIntended(String sentence, String day) {
    assertEquals(
        "Spain meets Chad, positive intended, " + day, withoutEnd(sentences.briefs(sentence)));
  }

  private static String withoutEnd(String brief) {
    return brief.replaceFirst(", (claim|fact)$", "");
  }

  @ParameterizedTest
  @CsvSource({
    "yesterday,''",
    "last year,''",
    "in january,''",
    "friday,''",
    "in 2017,2017",
    "may 2016,2016-05",
    "two weeks ago,''",
    "2016-05-03,2016-05-03"
  })
  void withoutADayOnlyAbsoluteTimesAreRead(String words, String expected) {
    Optional<LocalDate> today = Optional.empty();
    TimeWords times = new TimeWords(English.LEXICON);
    assertEquals(
        expected,
        times
            .find(Splitter.on(' ').splitToList(words), today, Outlook.BACK)
            .map(TimeWords.Told::value)
            .orElse(""));
  }
}
