package org.newsgraph.grammar.mend;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.text.Token;

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
          Chad|NNP|nsubj|met met|VBD|root member|NN|obl|met ,|,|punct|member Democrat|NNP|appos|member Weber|NNP|appos|member ; Democrat compound Weber
          in|IN|case|Mishima Mishima|NNP|obl|left|place Shizuoka|NNP|nmod:unmarked|Mishima Prefecture|NNP|appos|Mishima|place left|VBD|root ; Shizuoka compound Prefecture
          urged|VBD|root president|NN|iobj|urged|person Weber|NNP|obj|urged|person ; president nmod:desc Weber
          Iran|NNP|nsubj|agreed and|CC|cc|nations Big|NNP|conj|nations nations|NNS|conj|Iran agreed|VBD|root ; Big compound nations
          Weber|NNP|nsubj|become become|VBP|root president|NN|obj|become ; president xcomp become
          thanked|VBD|root France|NNP|obj|leaving for|IN|mark|leaving leaving|VBG|advcl|thanked Spain|NNP|obj|leaving ; France obj thanked
          candidate|NN|nsubj|spoke|person Lopez|NNP|appos|candidate|person and|CC|cc|Weber Weber|NNP|conj|Lopez|person spoke|VBD|root ; Weber conj candidate
          Yesterday|NN|obl:unmarked|agreed|time Iran|NNP|nsubj|Yesterday and|CC|cc|Chad Chad|NNP|conj|Yesterday agreed|VBD|root ; Iran nsubj agreed, Chad conj Iran
          Iran|NNP|nsubj|host ,|,|punct|host the|DT|det|host host|NN|nsubj|agreed agreed|VBD|root ; Iran nsubj agreed, host appos Iran
          Iran|NNP|nsubj|agreed and|CC|cc|nations nations|NNS|conj|Iran ,|,|punct|members the|DT|det|members members|NNS|nsubj|agreed agreed|VBD|root ; members appos nations
          she|PRP|nsubj|left left|VBD|root ,|,|punct|thanking thanking|VBG|ccomp|left Spain|NNP|obj|thanking ; thanking advcl left
          said|VBD|root Lopez|NNP|nsubj|said of|IN|case|Senate the|DT|det|Senate Senate|NNP|obl|said ; Senate nmod Lopez
          warned|VBD|root Novak|NNP|iobj|warned to|TO|mark|leave leave|VB|ccomp|warned ; leave xcomp warned
          accused|VBD|root Novak|NNP|obj|accused of|IN|mark|leaving leaving|VBG|xcomp|accused ; leaving advcl accused
          declared|VBD|root himself|PRP|iobj|declared|person president|NN|obj|declared|person ; himself obj declared, president xcomp declared
          sees|VBZ|root Weber|NNP|obj|sees as|IN|case|ruler the|DT|det|ruler ruler|NN|advcl|sees ; ruler obl sees
          Lopez|NNP|nsubj|left and|CC|cc|Gates Secretary|NNP|nmod:desc|Lopez Gates|NNP|conj|Lopez left|VBD|root ; Secretary nmod:desc Gates
          Secretary|NNP|nmod:desc|Rice of|IN|case|State State|NNP|nmod|Rice Rice|NNP|nsubj|left left|VBD|root ; State nmod Secretary
          Lopez|NNP|nsubj|left|person and|CC|cc|Weber Weber|NNP|conj|Lopez|person ,|,|punct|president the|DT|det|president president|NN|appos|Lopez|person left|VBD|root ; president appos Weber
          grave|NN|nsubj|lies of|IN|case|Garang Garang|NNP|nmod|grave|person ,|,|punct|leader leader|NN|appos|grave lies|VBZ|root ; leader appos Garang
          Peres|NNP|nsubj|left and|CC|cc|guests guests|NNS|conj|Peres ,|,|punct|Abbas Abbas|NNP|appos|Peres left|VBD|root ; Abbas appos guests
          brother|NN|nsubj|left -|:|punct|in in|IN|case|law -|:|punct|law law|NN|nmod|brother of|IN|case|Okafor Okafor|NNP|nmod|law left|VBD|root ; Okafor nmod brother
          proclaimed|VBD|root Lopez|NNP|nmod:poss|president president|NN|xcomp|proclaimed ; Lopez obj proclaimed
          left|VBD|ccomp|said Peru|NNP|obj|left ,|,|punct|sources sources|NNS|nsubj|left in|IN|case|Chad Chad|NNP|nmod|sources said|VBD|root ; sources nsubj said
          Kenyan|JJ|amod|Lopez President|NNP|nmod:desc|Lopez Lopez|NNP|nsubj|left left|VBD|root ; Kenyan amod President
          Weber|NNP|nsubj|left|person Friday|NNP|flat|Weber|time left|VBD|root ; Friday obl:unmarked left
          thanked|VBD|root Spain|NNP|iobj|thanked for|IN|case|help help|NN|obl|thanked ; Spain obj thanked
          Kenya|NNP|nmod:poss|Court 's|POS|case|Kenya Supreme|JJ|amod|Kenya Court|NNP|nsubj|left left|VBD|root ; Supreme amod Court
          Secretary|NNP|nmod:desc|Weber -|,|punct|Secretary General|NNP|nmod:desc|Weber Weber|NNP|nsubj|left left|VBD|root ; Secretary compound General
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
          Lopez|NNP|nsubj|left|person ,|,|punct|president the|DT|det|president president|NN|appos|Lopez|person ,|,|punct|Weber and|CC|cc|Weber Weber|NNP|conj|Lopez|person left|VBD|root
          grave|NN|nsubj|lies of|IN|case|Garang Garang|NNP|nmod|grave|person ,|,|punct|place a|DT|det|place place|NN|appos|grave|place lies|VBZ|root
          Chad|NNP|nsubj|met met|VBD|root France|NNP|obj|met ,|,|punct|Spain Spain|NNP|conj|France and|CC|cc|Peru Peru|NNP|conj|France
          she|PRP|nsubj|said said|VBD|root ,|,|punct|is Spain|NNP|nsubj|is is|VBZ|ccomp|said
          said|VBD|root Lopez|NNP|nsubj|said on|IN|case|Friday Friday|NNP|obl|said|time
          gave|VBD|root himself|PRP|iobj|gave|person time|NN|obj|gave
          left|VBD|ccomp|said ,|,|punct|left Weber|NNP|nsubj|said said|VBD|root
          """)
  void goodTreesStay(String tree) {
    assertEquals("", changes(tree));
  }

  private static String changes(String tree) {
    ImmutableList<Token> before = Trees.of(tree);
    return Trees.changes(before, TreeMender.mend(before));
  }
}
