package org.newsgraph.grammar.mend;

import com.google.common.collect.ImmutableList;
import java.util.function.Consumer;

/** A rule of the tree mender: what it is called, what it does, and examples. */
public final class Rule {
  private final String name;
  private final ImmutableList<String> examples;
  private final Consumer<MutableWord> change;

  /**
   * A rule.
   *
   * @param name what it is called
   * @param change changes the tree around a word, where the rule finds fault with it
   * @param example what it does: a tree, {@code =>} and the words that the mender hangs otherwise.
   *     Each word of the tree is {@code text|tag|relation|head}, without a head for the root; a
   *     fifth part is the type of the entity that it heads
   * @param more further examples
   */
  Rule(String name, Consumer<MutableWord> change, String example, String... more) {
    this.name = name;
    this.change = change;
    this.examples = ImmutableList.<String>builder().add(example).add(more).build();
  }

  /** What it is called. */
  public String name() {
    return name;
  }

  /** Trees, and what the mender changes in each for this rule. */
  ImmutableList<String> examples() {
    return examples;
  }

  /** Changes the tree around the word, where there is fault with it. */
  void apply(MutableWord word) {
    change.accept(word);
  }

  @Override
  public String toString() {
    return name;
  }
}
