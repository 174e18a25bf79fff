package org.newsgraph.extract;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.newsgraph.entity.Mention;
import org.newsgraph.entity.ResolvedArticle;
import org.newsgraph.grammar.Clause;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Span;
import org.newsgraph.text.Token;

/** The words of roles: "interim president", "head of strategic planning". */
final class Roles {
  private static final ImmutableSet<String> BEFORE =
      ImmutableSet.of("compound", "amod", "nmod:desc", "punct", "flat");

  private final ResolvedArticle article;

  Roles(ResolvedArticle article) {
    this.article = article;
  }

  /** In what capacity, by "as" or by what the object is said to be; "" where it is not said. */
  String of(Sentence sentence, Clause clause) {
    return clause
        .findFiller("as")
        .filter(t -> !t.entityType().equals("abstract"))
        .or(() -> clause.findFiller(Clause.COMPLEMENT).filter(t -> t.upos().equals("NOUN")))
        .map(t -> words(sentence, t))
        .orElse("");
  }

  /**
   * The noun phrase in the singular without determiner and owner, with what it is "of" unless that
   * is a name.
   */
  String words(Sentence sentence, Token noun) {
    int begin = noun.index();
    while (begin > 0 && belongs(sentence, sentence.token(begin - 1), noun)) {
      begin--;
    }
    while (begin > 1 && sentence.token(begin - 1).text().equals("-")) {
      begin -= 2;
    }
    while (begin < noun.index() && sentence.token(begin).upos().equals("PUNCT")) {
      begin++;
    }
    int end = noun.index() + 1;
    while (isHyphenated(sentence, end)) {
      end += 2;
    }
    boolean singular = !noun.isPlural() || end > noun.index() + 1;
    Optional<Token> of =
        sentence
            .children(noun, "nmod")
            .filter(t -> t.index() > noun.index() && t.index() - noun.index() <= 4)
            .filter(t -> article.entitiesOf(sentence.index(), t).isEmpty())
            .filter(t -> sentence.children(t, "case").anyMatch(c -> c.lemma().equals("of")))
            .findFirst();
    if (of.isPresent()) {
      end = of.get().index() + 1;
    }
    String written = article.annotated().text(sentence.index(), new Span(begin, end));
    int at = noun.span().begin() - sentence.token(begin).span().begin();
    return singular
        ? written
        : written.substring(0, at) + noun.lemma() + written.substring(at + noun.text().length());
  }

  /** Whether a hyphen without space stands there between two words: "secretary-general". */
  private static boolean isHyphenated(Sentence sentence, int at) {
    return at + 1 < sentence.tokens().size()
        && sentence.token(at).text().equals("-")
        && sentence.token(at - 1).span().end() == sentence.token(at).span().begin();
  }

  private boolean belongs(Sentence sentence, Token word, Token noun) {
    boolean name =
        article
            .findMention(sentence.index(), word)
            .filter(m -> m.kind() == Mention.Kind.NAME && m.tokens().end() <= noun.index())
            .isPresent();
    if (name && !word.is("compound") && !word.is("amod")) {
      return false;
    }
    if (!BEFORE.contains(word.relation())) {
      return List.of("ADJ", "NOUN", "PUNCT", "VERB").contains(word.upos())
          && word.head() >= 0
          && word.head() < noun.index()
          && word.head() > word.index()
          && belongs(sentence, sentence.token(word.head()), noun);
    }
    if (word.upos().equals("PUNCT") && !word.text().equals("-")) {
      return false;
    }
    int head = word.head();
    return head == noun.index()
        || (head > word.index() && head < noun.index())
        || (head >= 0 && sentence.token(head).head() == noun.index());
  }
}
