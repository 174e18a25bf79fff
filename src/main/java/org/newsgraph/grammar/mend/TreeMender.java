package org.newsgraph.grammar.mend;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.newsgraph.text.Token;

/**
 * The mender of dependency trees. Each word goes through all rules, in their order: later ones
 * count on what earlier ones have put right. Safe for use by several threads.
 */
public final class TreeMender {
  /** What no tree of Universal Dependencies can hold and the reader model sometimes gives. */
  public static final ImmutableList<Rule> REPAIRS =
      Stream.of(Repairs.RULES, VerbRepairs.RULES, JoinRepairs.RULES)
          .flatMap(ImmutableList::stream)
          .collect(ImmutableList.toImmutableList());

  /** What a tree can hold, but the model often gets wrong or we want otherwise. */
  public static final ImmutableList<Rule> CONVENTIONS =
      Stream.of(
              PlaceConventions.RULES,
              NounConventions.RULES,
              TitleConventions.RULES,
              OfficeConventions.RULES,
              NameConventions.RULES,
              ArgumentConventions.RULES,
              ListConventions.RULES,
              PassiveConventions.RULES,
              HeadlineConventions.RULES)
          .flatMap(ImmutableList::stream)
          .collect(ImmutableList.toImmutableList());

  private final ImmutableList<Rule> rules;

  private TreeMender(ImmutableList<Rule> rules) {
    this.rules = rules;
  }

  /** The mender with all rules: the repairs, then the conventions. */
  public static TreeMender standard() {
    return new TreeMender(
        ImmutableList.<Rule>builder().addAll(REPAIRS).addAll(CONVENTIONS).build());
  }

  /** The mender with these rules, in this order. */
  public static TreeMender of(ImmutableList<Rule> rules) {
    return new TreeMender(rules);
  }

  /** The mender with all these rules but one. */
  public TreeMender without(Rule rule) {
    return new TreeMender(
        rules.stream().filter(r -> r != rule).collect(ImmutableList.toImmutableList()));
  }

  /** Its rules, in their order. */
  public ImmutableList<Rule> rules() {
    return rules;
  }

  /** The same words in a tree that can be, and what was changed for that. */
  public MendedTree mend(ImmutableList<Token> tokens) {
    MutableTree tree = new MutableTree(tokens);
    for (MutableWord word : tree.words()) {
      for (Rule rule : rules) {
        tree.apply(rule, word);
      }
    }
    return tree.mended();
  }
}
