package org.newsgraph.grammar.mend;

import static com.google.common.base.Preconditions.checkState;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsgraph.grammar.TreeWord;
import org.newsgraph.text.Token;

/** A word of a tree that is being mended: it can be hung on another. */
final class MutableWord implements TreeWord<MutableWord> {
  private final MutableTree tree;
  private final List<MutableWord> children = new ArrayList<>(0);
  private Token token;
  private @Nullable MutableWord head;

  MutableWord(MutableTree tree, Token token) {
    this.tree = tree;
    this.token = token;
  }

  /** The word as it hangs now. */
  @Override
  public Token token() {
    return token;
  }

  /** Its tree. */
  MutableTree tree() {
    return tree;
  }

  @Override
  public boolean isRoot() {
    return head == null;
  }

  @Override
  public Optional<MutableWord> findHead() {
    return Optional.ofNullable(head);
  }

  @Override
  public List<MutableWord> children() {
    return Collections.unmodifiableList(children);
  }

  /** Whether it hangs on a word that comes later. */
  boolean precedesHead() {
    return token.head() > token.index();
  }

  /** Whether it hangs on a word that comes earlier. */
  boolean followsHead() {
    return head != null && token.head() < token.index();
  }

  /** Whether it has a preposition or a possessive mark. */
  boolean hasCase() {
    return has("case");
  }

  /** The word right after it, empty at the sentence's end. */
  Optional<MutableWord> findNext() {
    return find(index() + 1);
  }

  /** The word right before it, empty at the sentence's beginning. */
  Optional<MutableWord> findPrevious() {
    return find(index() - 1);
  }

  private Optional<MutableWord> find(int index) {
    return 0 <= index && index < tree.words().size()
        ? Optional.of(tree.words().get(index))
        : Optional.empty();
  }

  /** The first word of the phrase that it heads, behind the phrase's comma or dash. */
  MutableWord first() {
    return findFirst().orElse(this);
  }

  private Optional<MutableWord> findFirst() {
    for (MutableWord child : children) {
      Optional<MutableWord> first = child.isBefore(this) ? child.findFirst() : Optional.empty();
      if (first.isPresent()) {
        return first;
      }
    }
    return isPunctuation() ? Optional.empty() : Optional.of(this);
  }

  /** The word right before the phrase that it heads, empty at the sentence's beginning. */
  Optional<MutableWord> findBefore() {
    return first().findPrevious();
  }

  /** Whether it hangs on the other, by however many steps, or is the other. */
  boolean isBelow(MutableWord above) {
    MutableWord up = this;
    while (up != above && up.head != null) {
      up = up.head;
    }
    return up == above;
  }

  /** Hangs it on another by that relation, unless the other hangs on it or it hangs so already. */
  void hang(MutableWord newHead, String relation) {
    if ((newHead == head && relation.equals(relation())) || newHead.isBelow(this)) {
      return;
    }
    if (head != null) {
      head.children.remove(this);
    }
    join(newHead);
    place(newHead.index(), relation);
  }

  /** Makes it another part of speech, which heads no entity. */
  void retag(String upos, String xpos) {
    change(upos, xpos, token.head(), relation(), "O");
  }

  /** Makes it head an entity of the type. */
  void retype(String entityType) {
    change(token.upos(), token.xpos(), token.head(), relation(), entityType);
  }

  private void place(int headIndex, String relation) {
    change(token.upos(), token.xpos(), headIndex, relation, token.entityType());
  }

  private void change(String upos, String xpos, int headIndex, String relation, String type) {
    Token before = token;
    token =
        new Token(
            before.index(),
            before.span(),
            before.text(),
            before.lemma(),
            upos,
            xpos,
            headIndex,
            relation,
            type);
    tree.changed(before, token);
  }

  /** Makes it the root in place of the word it hangs on, which then hangs on it. */
  void replaceRoot(String relation) {
    MutableWord former = expectHead();
    checkState(former.isRoot(), "%s is no root", former);
    former.children.remove(this);
    head = null;
    place(Token.ROOT, "root");
    former.hang(this, relation);
  }

  /** Joins it to its head's children, in order. */
  void join(MutableWord newHead) {
    head = newHead;
    int place = newHead.children.size();
    while (place > 0 && isBefore(newHead.children.get(place - 1))) {
      place--;
    }
    newHead.children.add(place, this);
  }

  @Override
  public String toString() {
    return token.toString();
  }
}
