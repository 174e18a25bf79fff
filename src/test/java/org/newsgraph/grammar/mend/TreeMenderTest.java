package org.newsgraph.grammar.mend;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.text.Token;

/** What the mender hangs otherwise in broken trees, and that it leaves good ones alone. */
final class TreeMenderTest {
  private static final TreeMender MENDER = TreeMender.standard();

  /** Each rule's examples come out by all rules together, and not without that rule. */
  @TestFactory
  Stream<DynamicTest> eachRuleDoesWhatItsExamplesSay() {
    return MENDER.rules().stream()
        .flatMap(
            rule ->
                rule.examples().stream()
                    .map(
                        example -> dynamicTest(rule + ": " + example, () -> check(rule, example))));
  }

  private static void check(Rule rule, String example) {
    List<String> parts = Splitter.on(" => ").splitToList(example);
    ImmutableList<Token> tree = Trees.of(parts.get(0));

    assertAll(
        () -> assertEquals(parts.get(1), changes(MENDER, tree)),
        () -> assertNotEquals(parts.get(1), changes(MENDER.without(rule), tree)));
  }

  @Test
  void namesOfRulesDiffer() {
    ImmutableList<Rule> rules = MENDER.rules();

    assertEquals(rules.size(), rules.stream().map(Rule::name).distinct().count());
  }

  @Test
  void changesTellTheRuleAndTheWordBeforeAndAfter() {
    MendedTree mended =
        MENDER.mend(
            Trees.of(
                "thanked|VBD|root Spain|NNP|iobj|thanked for|IN|case|help help|NN|obl|thanked"));

    assertEquals(
        "[onlyObject: 1:Spain/spain/PROPN<-iobj-0 -> 1:Spain/spain/PROPN<-obj-0]",
        mended.changes().toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Peru|NNP|nsubj|took took|VBD|root Kenya|NNP|nmod:poss|money 's|POS|case|Kenya money|NN|obj|took
          Peru|NNP|nsubj|took took|VBD|root her|PRP$|nmod:poss|money money|NN|obj|took
          Weber|NNP|nsubj|left ,|,|punct|Weber president|NN|appos|Weber ,|,|punct|Novak and|CC|cc|Novak Novak|NNP|conj|Weber left|VBD|root
          Weber|NNP|nsubj|left ,|,|punct|Novak Novak|NNP|conj|Weber and|CC|cc|Anna Anna|NNP|conj|Weber left|VBD|root
          Weber|NNP|nsubj|left whom|WP|obj|backs Chad|NNP|nsubj|backs backs|VBZ|acl:relcl|Weber left|VBD|root
          meeting|NN|nsubj|left on|IN|case|Friday Friday|NNP|nmod|meeting|time left|VBD|root
          Friday|NNP|nsubj|came|time came|VBD|root
          Chad|NNP|nsubj|left left|VBD|root when|WRB|advmod|said council|NN|nsubj|said said|VBD|advcl|left
          took|VBD|root off|RP|compound:prt|took on|IN|case|Friday Friday|NNP|obl|took
          a|DT|det|ban government|NN|obj|imposed imposed|VBD|root ban|NN|obj|imposed
          risk|NN|nsubj|grew of|IN|case|tampering evidence|NN|compound|tampering tampering|VBG|nmod|risk grew|VBD|root
          the|DT|det|army government|NN|compound|army army|NN|nsubj|left left|VBD|root
          never|RB|advmod|backs Weber|NNP|nsubj|backs backs|VBZ|root
          Chad|NNP|nsubj|wants wants|VBZ|root to|TO|mark|arm arm|VB|xcomp|wants rebels|NNS|obj|arm Weber|NNP|nsubj|wants
          wife|NN|nsubj|left|person of|IN|case|Novak Novak|NNP|nmod|wife|person ,|,|punct|Weber Weber|NNP|appos|Novak|person left|VBD|root
          in|IN|case|Paris Paris|NNP|obl|left|place and|CC|cc|Lima Lima|NNP|conj|Paris|place Peru|NNP|appos|Lima|place left|VBD|root
          Lopez|NNP|nsubj|left|person ,|,|punct|president the|DT|det|president president|NN|appos|Lopez|person ,|,|punct|Weber and|CC|cc|Weber Weber|NNP|conj|Lopez|person left|VBD|root
          grave|NN|nsubj|lies of|IN|case|Garang Garang|NNP|nmod|grave|person ,|,|punct|place a|DT|det|place place|NN|appos|grave|place lies|VBZ|root
          Chad|NNP|nsubj|met met|VBD|root France|NNP|obj|met ,|,|punct|Spain Spain|NNP|conj|France and|CC|cc|Peru Peru|NNP|conj|France
          she|PRP|nsubj|said said|VBD|root ,|,|punct|is Spain|NNP|nsubj|is is|VBZ|ccomp|said
          said|VBD|root Lopez|NNP|nsubj|said on|IN|case|Friday Friday|NNP|obl|said|time
          gave|VBD|root himself|PRP|iobj|gave|person time|NN|obj|gave
          left|VBD|ccomp|said ,|,|punct|left Weber|NNP|nsubj|said said|VBD|root
          """)
  void goodTreesStay(String tree) {
    assertEquals("", changes(MENDER, Trees.of(tree)));
  }

  private static String changes(TreeMender mender, ImmutableList<Token> tree) {
    return Trees.changes(tree, mender.mend(tree).tokens());
  }
}
