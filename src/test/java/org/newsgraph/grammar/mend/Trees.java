package org.newsgraph.grammar.mend;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.newsgraph.text.Span;
import org.newsgraph.text.Token;

/**
 * Dependency trees written by hand: each word as {@code text|tag|relation|head}, where the head is
 * the first word of that text, or none for the root; a fifth part is the type of what it heads.
 */
final class Trees {
  private static final ImmutableMap<String, String> PARTS =
      ImmutableMap.<String, String>builder()
          .put("NNP", "PROPN")
          .put("NN", "NOUN")
          .put("NNS", "NOUN")
          .put("JJ", "ADJ")
          .put("DT", "DET")
          .put("IN", "ADP")
          .put("CC", "CCONJ")
          .put("RB", "ADV")
          .put("CD", "NUM")
          .put("POS", "PART")
          .put("TO", "PART")
          .put(",", "PUNCT")
          .buildOrThrow();

  private Trees() {}

  static ImmutableList<Token> of(String tree) {
    List<List<String>> words =
        Splitter.on(' ').splitToStream(tree).map(Splitter.on('|')::splitToList).toList();
    List<String> texts = words.stream().map(w -> w.get(0)).toList();
    ImmutableList.Builder<Token> tokens = ImmutableList.builder();
    int begin = 0;
    for (int i = 0; i < words.size(); i++) {
      List<String> word = words.get(i);
      Span span = new Span(begin, begin + word.get(0).length());
      tokens.add(token(i, span, word, texts));
      begin = span.end() + 1;
    }
    return tokens.build();
  }

  private static Token token(int i, Span span, List<String> word, List<String> texts) {
    int head = word.size() >= 4 ? texts.indexOf(word.get(3)) : Token.ROOT;
    String type = word.size() == 5 ? word.get(4) : "O";
    String lemma = word.get(0).toLowerCase(Locale.ROOT);
    String tag = word.get(1);
    return new Token(i, span, word.get(0), lemma, part(tag), tag, head, word.get(2), type);
  }

  private static String part(String tag) {
    String other = tag.startsWith("V") ? "VERB" : "PRON";
    return PARTS.getOrDefault(tag, other);
  }

  /** The words that hang otherwise in the second tree: {@code Kenya iobj gave}. */
  static String changes(ImmutableList<Token> before, ImmutableList<Token> after) {
    return after.stream()
        .filter(t -> !before.contains(t))
        .map(t -> t.text() + " " + t.relation() + head(t, after))
        .collect(Collectors.joining(", "));
  }

  private static String head(Token token, ImmutableList<Token> tree) {
    return token.head() == Token.ROOT ? "" : " " + tree.get(token.head()).text();
  }
}
