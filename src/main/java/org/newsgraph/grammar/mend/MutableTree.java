package org.newsgraph.grammar.mend;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsgraph.text.Token;

/** A sentence's dependency tree while the mender works on it. */
final class MutableTree {
  private final ImmutableList<MutableWord> words;
  private final ImmutableList.Builder<Change> changes = ImmutableList.builder();
  private @Nullable Rule atWork;

  MutableTree(ImmutableList<Token> tokens) {
    words =
        tokens.stream()
            .map(token -> new MutableWord(this, token))
            .collect(ImmutableList.toImmutableList());
    for (Token token : tokens) {
      if (token.head() != Token.ROOT) {
        words.get(token.index()).join(words.get(token.head()));
      }
    }
  }

  /** All words in order. */
  ImmutableList<MutableWord> words() {
    return words;
  }

  /** The words behind the first and before the second. */
  List<MutableWord> between(MutableWord first, MutableWord second) {
    return words.subList(first.index() + 1, Math.max(first.index() + 1, second.index()));
  }

  /** Lets the rule change what it finds wrong at the word. */
  void apply(Rule rule, MutableWord word) {
    atWork = rule;
    rule.apply(word);
  }

  /** Notes that the rule at work has changed a word. */
  void changed(Token before, Token after) {
    changes.add(new Change(checkNotNull(atWork), before, after));
  }

  /** The tree as it is now, and what was changed. */
  MendedTree mended() {
    return new MendedTree(
        words.stream().map(MutableWord::token).collect(ImmutableList.toImmutableList()),
        changes.build());
  }
}
