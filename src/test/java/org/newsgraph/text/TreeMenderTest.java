package org.newsgraph.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the mender hangs otherwise in broken trees, and that it leaves good ones alone. */
final class TreeMenderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Chad|NNP|nsubj|backed backed|VBD|root leaders|NNS|nmod:desc|backed                  ; leaders obj backed
          rebels|NNS|compound|attacked attacked|VBD|root Chad|NNP|obj|attacked                ; rebels nsubj attacked
          a|DT|det|ban government|NN|obj|imposed imposed|VBD|root ban|NN|obj|imposed          ; ''
          imposed|VBD|root government|NN|obj|imposed ban|NN|obj|imposed                       ; government compound ban
          Weber|NNP|nsubj|told told|VBD|root press|NN|nsubj|backs that|IN|mark|backs he|PRP|nsubj|backs backs|VBZ|ccomp|told Novak|NNP|obj|backs ; press obj told
          said|VBD|root he|PRP|nsubj|backs never|RB|advmod|said backs|VBZ|ccomp|said Novak|NNP|obj|backs ; never advmod backs
          froze|VBD|root it|PRP|obj|froze while|IN|mark|leads Weber|NNP|obl|froze leads|VBZ|advcl|froze ; Weber nsubj leads
          backed|VBD|root Chad|NNP|obl|backed 's|POS|case|Chad army|NN|obj|backed             ; Chad nmod:poss army
          Peru|NNP|nsubj|gave gave|VBD|root Kenya|NNP|nmod:poss|money money|NN|obj|gave       ; Kenya iobj gave
          Weber|NNP|nsubj|left ,|,|punct|Weber president|NN|appos|Weber and|CC|cc|ally ally|NN|conj|Weber left|VBD|root ; ally conj president
          Weber|NNP|nsubj|left and|CC|cc|wife wife|NN|conj|Weber ,|,|punct|Anna Anna|NNP|conj|Weber left|VBD|root ; Anna appos wife
          elected|VBD|root Maria|NNP|obj|elected Novak|NNP|flat|Maria president|NN|flat|Maria ; president xcomp elected
          Spain|NNP|nsubj|left on|IN|case|Friday Friday|NNP|nmod|Spain|time left|VBD|root     ; Friday obl left
          cabinet|NN|nsubj|left|organization on|IN|case|Friday Friday|NNP|nmod|cabinet|time left|VBD|root ; Friday obl left
          Weber|NNP|nsubj|left|person Friday|NNP|nsubj|left|time left|VBD|root                ; Friday obl:unmarked left
          Secretary|NNP|nmod:desc|Weber General|NNP|nmod:desc|Weber Weber|NNP|nsubj|left left|VBD|root ; Secretary compound General
          Chad|NNP|nsubj|left left|VBD|root ,|,|punct|said a|DT|det|council council|NN|nsubj|said said|VBD|advcl|left ; said parataxis left
          States|NNP|flat|Weber President|NNP|nmod:desc|Weber Weber|NNP|nsubj|left left|VBD|root ; States compound President
          crowned|VBD|root Silva|NNP|compound|king|person king|NN|obj|crowned|person          ; Silva obj crowned, king xcomp crowned
          In|IN|case|east east|NN|obl|led Lopez|NNP|nmod|east led|VBD|root                    ; Lopez nsubj led
          turned|VBD|root on|RP|compound:prt|turned Weber|NNP|obl|turned                      ; on case Weber
          support|NN|root of|IN|case|Lopez Lopez|NNP|nmod|support as|IN|case|leader leader|NN|nmod|Lopez ; leader nmod support
          Chad|NNP|nsubj|accused accused|VBD|root Weber|NNP|nsubj|accused                     ; Weber obj accused
          court|NN|nsubj|jailed jailed|VBD|root minister|NN|nsubj|jailed Weber|NNP|obj|jailed ; minister nmod:desc Weber
          speaker|NN|nsubj|left|person of|IN|case|house house|NN|nmod|speaker|organization ,|,|punct|Weber Weber|NNP|appos|house|person left|VBD|root ; Weber appos speaker
          in|IN|case|Afula Afula|NNP|obl|left|place Galilee|NNP|appos|Afula|place Israel|NNP|nmod:unmarked|Afula|place left|VBD|root ; Israel nmod:unmarked Galilee
          Weber|NNP|nsubj|left whom|WP|appos|Weber Chad|NNP|nsubj|backs backs|VBZ|acl:relcl|whom left|VBD|root ; whom obj backs, backs acl:relcl Weber
          Weber|NNP|nsubj|left to|IN|case|whom whom|WP|obl|left Chad|NNP|nsubj|spoke spoke|VBD|acl:relcl|whom left|VBD|root ; whom obl spoke, spoke acl:relcl Weber
          """)
  void brokenTreesAreMended(String tree, String changes) {
    assertEquals(changes, changes(tree));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Chad|NNP|nsubj|backed backed|VBD|root leaders|NNS|obj|backed
          Peru|NNP|nsubj|took took|VBD|root Kenya|NNP|nmod:poss|money 's|POS|case|Kenya money|NN|obj|took
          Peru|NNP|nsubj|took took|VBD|root her|PRP$|nmod:poss|money money|NN|obj|took
          Weber|NNP|nsubj|left ,|,|punct|Weber president|NN|appos|Weber ,|,|punct|Novak and|CC|cc|Novak Novak|NNP|conj|Weber left|VBD|root
          Weber|NNP|nsubj|left ,|,|punct|Novak Novak|NNP|conj|Weber and|CC|cc|Anna Anna|NNP|conj|Weber left|VBD|root
          Weber|NNP|nsubj|left whom|WP|obj|backs Chad|NNP|nsubj|backs backs|VBZ|acl:relcl|Weber left|VBD|root
          meeting|NN|nsubj|left on|IN|case|Friday Friday|NNP|nmod|meeting|time left|VBD|root
          Friday|NNP|nsubj|came|time came|VBD|root
          Chad|NNP|nsubj|left left|VBD|root when|WRB|advmod|said council|NN|nsubj|said said|VBD|advcl|left
          met|VBD|root the|DT|det|aide Novak|NNP|compound|aide|person aide|NN|obj|met|person
          took|VBD|root off|RP|compound:prt|took on|IN|case|Friday Friday|NNP|obl|took
          the|DT|det|army government|NN|compound|army army|NN|nsubj|left left|VBD|root
          never|RB|advmod|backs Weber|NNP|nsubj|backs backs|VBZ|root
          Chad|NNP|nsubj|wants wants|VBZ|root to|TO|mark|arm arm|VB|xcomp|wants rebels|NNS|obj|arm Weber|NNP|nsubj|wants
          wife|NN|nsubj|left|person of|IN|case|Novak Novak|NNP|nmod|wife|person ,|,|punct|Weber Weber|NNP|appos|Novak|person left|VBD|root
          in|IN|case|Paris Paris|NNP|obl|left|place and|CC|cc|Lima Lima|NNP|conj|Paris|place Peru|NNP|appos|Lima|place left|VBD|root
          """)
  void goodTreesStay(String tree) {
    assertEquals("", changes(tree));
  }

  private static String changes(String tree) {
    ImmutableList<Token> before = Trees.of(tree);
    return Trees.changes(before, TreeMender.mend(before));
  }
}
