package org.newsgraph.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoilerplateTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Read more: China backs Karl Graf",
        "RELATED: Chad leaves the union",
        "Related articles",
        "Watch: Lopez meets Garcia",
        "Advertisement",
        "We and our partners use cookies to give you the best experience.",
        "This site uses cookies. By clicking accept you agree with Acme.",
        "Sign up for our newsletter",
        "Click here to read the interview with Lopez",
        "© 2019 Evening News. All rights reserved.",
        "Story continues below advertisement",
      })
  void pointersAndNotesAreNotTheArticles(String line) {
    assertEquals(
        new Boilerplate("Spain met Garcia.\nChad left.", 1),
        Boilerplate.leaveOut("Spain met Garcia.\n" + line + "\nChad left."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Read the treaty and you will see that Spain is right.",
        "More than 100 people, related to Lopez, met Garcia.",
        "The ministers will share power with Chad.",
        "Lopez, who likes cookies, met Garcia.",
        "\"Watch Spain,\" Garcia said: \"It will leave.\"",
        "1. Spain met Garcia.",
        "The most read newspaper of Chad met Lopez:",
      })
  void sentencesStay(String line) {
    assertEquals(new Boilerplate(line, 0), Boilerplate.leaveOut(line));
  }

  @Test
  void aListOfOtherArticlesGoesWithItsHeading() {
    assertEquals(
        new Boilerplate("Spain met Garcia.\n\nChad left on Friday.\n2 Spain stayed", 3),
        Boilerplate.leaveOut(
            """
            Spain met Garcia.
            MOST READ
            1 Anna Smith sacks Tom Berg
            2 Chad accuses Lopez

            Chad left on Friday.
            2 Spain stayed"""));
    assertEquals(
        new Boilerplate("Spain met Garcia.\n\n\nChad left on Friday", 3),
        Boilerplate.leaveOut(
            """
            Spain met Garcia.

            Related stories
            Anna Smith sacks Tom Berg
            Chad accuses Lopez

            Chad left on Friday"""));
    assertEquals(
        new Boilerplate("Chad accuses Lopez\nChad left on Friday.", 1),
        Boilerplate.leaveOut("Latest news\nChad accuses Lopez\nChad left on Friday."));
  }
}
