package org.newsgraph.entity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.newsgraph.grammar.Clauses;
import org.newsgraph.grammar.ParsedArticle;
import org.newsgraph.grammar.ParsedSentence;
import org.newsgraph.grammar.Word;
import org.newsgraph.text.Span;

/** An article while it is being resolved: who was spoken of, where and how prominently. */
final class Discourse {
  /** How prominent a word is by its place in the tree; what is not listed has none. */
  private static final ImmutableMap<String, Integer> PROMINENCE =
      ImmutableMap.<String, Integer>builder()
          .put("nsubj", 5)
          .put("nsubj:pass", 5)
          .put("root", 3)
          .put("obj", 3)
          .put("iobj", 3)
          .put("obl:agent", 3)
          .put("obl", 2)
          .put("conj", 2)
          .put("appos", 2)
          .put("nmod", 1)
          .put("nmod:poss", 2)
          .buildOrThrow();

  /**
   * A place where somebody was spoken of.
   *
   * @param sentence the sentence's index
   * @param word the index of the head word
   * @param referents those spoken of
   * @param prominence how prominent the word is, from 0
   */
  record Occurrence(int sentence, int word, ImmutableList<Referent> referents, int prominence) {}

  private final ParsedArticle article;
  private final ReferenceWords words;
  private final Map<Mention, List<Referent>> meant = new LinkedHashMap<>();
  private final Map<Word, Mention> byHead = new HashMap<>();
  private final Map<Word, Mention> byNameWord = new HashMap<>();
  private final List<Occurrence> occurrences = new ArrayList<>();
  private final List<Referent> referents = new ArrayList<>();

  Discourse(ParsedArticle article, ReferenceWords words) {
    this.article = article;
    this.words = words;
  }

  ParsedArticle article() {
    return article;
  }

  Clauses clauses(ParsedSentence sentence) {
    return sentence.clauses();
  }

  Map<Mention, List<Referent>> meant() {
    return meant;
  }

  List<Occurrence> occurrences() {
    return occurrences;
  }

  List<Referent> referents() {
    return referents;
  }

  Referent introduce(String type, boolean plural) {
    Referent made = new Referent(type, plural);
    referents.add(made);
    return made;
  }

  /** Notes that the mention stands for those. */
  void resolve(Mention mention, List<Referent> those) {
    meant.put(mention, ImmutableList.copyOf(those));
    byHead.put(wordAt(mention.sentence(), mention.head()), mention);
    if (mention.kind() == Mention.Kind.NAME) {
      for (int i = mention.tokens().begin(); i < mention.tokens().end(); i++) {
        byNameWord.put(wordAt(mention.sentence(), i), mention);
      }
    }
    if (those.size() == 1) {
      those.get(0).mention(mention);
    }
  }

  /** Notes that the discourse has come to the word, which stands for those. */
  void come(int sentence, Word word, List<Referent> those) {
    if (!those.isEmpty()) {
      int prominence = PROMINENCE.getOrDefault(word.relation(), 0);
      occurrences.add(
          new Occurrence(sentence, word.index(), ImmutableList.copyOf(those), prominence));
    }
  }

  /** Those for whom the word is known to stand. */
  ImmutableList<Referent> referentsOf(Word word) {
    Mention mention = byHead.get(word);
    return mention == null
        ? ImmutableList.of()
        : ImmutableList.copyOf(meant.getOrDefault(mention, List.of()));
  }

  boolean isPartOfName(Word word) {
    return byNameWord.containsKey(word);
  }

  String text(int sentence, Span tokens) {
    return article.text(article.sentences().get(sentence), tokens);
  }

  private Word wordAt(int sentence, int word) {
    return article.sentences().get(sentence).word(word);
  }

  ReferenceWords words() {
    return words;
  }
}
