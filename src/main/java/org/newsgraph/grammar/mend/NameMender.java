package org.newsgraph.grammar.mend;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.newsgraph.text.Name;
import org.newsgraph.text.Span;
import org.newsgraph.text.Token;

/** The mender of names: no name holds words in small letters that only stand beside names. */
public final class NameMender {
  private NameMender() {}

  /**
   * The names, parted at verbs in small letters, as in "[Lopez] appeased [Garcia]", and without the
   * noun that tells what sort of thing bears them, as in "human rights organization [Amnesty]".
   */
  public static ImmutableList<Name> mend(List<Token> tokens, List<Name> names) {
    ImmutableList.Builder<Name> mended = ImmutableList.builder();
    for (Name name : names) {
      int begin = name.tokens().begin();
      for (int i = begin; i < name.tokens().end(); i++) {
        boolean verb = tokens.get(i).upos().equals("VERB") && isSmall(tokens.get(i));
        if (verb && begin < i) {
          mended.add(new Name(new Span(begin, i), name.type()));
        }
        if (verb || (i + 1 < name.tokens().end() && isKind(tokens.get(i), tokens.get(i + 1)))) {
          begin = i + 1;
        }
      }
      if (begin < name.tokens().end()) {
        mended.add(new Name(new Span(begin, name.tokens().end()), name.type()));
      }
    }
    return mended.build();
  }

  private static boolean isKind(Token noun, Token next) {
    return noun.upos().equals("NOUN")
        && isSmall(noun)
        && next.upos().equals("PROPN")
        && !isSmall(next);
  }

  private static boolean isSmall(Token word) {
    return Character.isLowerCase(word.text().charAt(0));
  }
}
