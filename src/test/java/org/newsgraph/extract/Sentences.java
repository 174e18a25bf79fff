package org.newsgraph.extract;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.newsgraph.article.Article;
import org.newsgraph.entity.name.Gazetteer;
import org.newsgraph.extract.judge.Standard;
import org.newsgraph.grammar.English;
import org.newsgraph.identity.TermsOfOffice;
import org.newsgraph.pipeline.Interpreter;
import org.newsgraph.text.AnnotatedArticle;

/** A reader and the real stages behind it, for tests from a sentence to its claims. */
final class Sentences {
  private static final Gazetteer GAZETTEER = Gazetteer.of(English.ONTOLOGY.tables());
  private static final Interpreter INTERPRETER = new Interpreter(GAZETTEER, English.LEXICON);

  private final Function<Article, AnnotatedArticle> reader;
  private final Interpreter interpreter;

  /** Sentences as the reader reads them. */
  Sentences(Function<Article, AnnotatedArticle> reader) {
    this(reader, INTERPRETER);
  }

  private Sentences(Function<Article, AnnotatedArticle> reader, Interpreter interpreter) {
    this.reader = reader;
    this.interpreter = interpreter;
  }

  /** The same sentences under other demands. */
  Sentences under(Standard standard) {
    return new Sentences(
        reader,
        new Interpreter(
            GAZETTEER, English.LEXICON, TermsOfOffice.NONE, Optional.empty(), standard));
  }

  /** The claims of a text that appeared on 2019-02-02, a Saturday. */
  ImmutableList<Claim> claims(String text) {
    return decisions(text).stream()
        .flatMap(decision -> decision.claim().stream())
        .collect(ImmutableList.toImmutableList());
  }

  /** What became of all that is proposed on the text. */
  ImmutableList<Decision> decisions(String text) {
    Article article = new Article("test", Optional.of(LocalDate.of(2019, 2, 2)), text);
    return interpreter.understand(reader.apply(article)).decisions();
  }

  /** The text's claims in brief, each once, in the order of the alphabet. */
  String briefs(String text) {
    return claims(text).stream()
        .map(Sentences::brief)
        .distinct()
        .sorted()
        .collect(Collectors.joining("; "));
  }

  /** A claim in short: "France recognizes Lopez, negative actual end, by Spain, 2018, claim". */
  static String brief(Claim claim) {
    StringBuilder brief = new StringBuilder();
    brief
        .append(claim.subject().label())
        .append(' ')
        .append(claim.relation().substring(claim.relation().indexOf('#') + 1))
        .append(' ')
        .append(claim.object().label())
        .append(", ")
        .append(claim.polarity().label())
        .append(' ')
        .append(claim.modality().label());
    if (!claim.phase().label().isEmpty()) {
      brief.append(' ').append(claim.phase().label());
    }
    claim.source().ifPresent(e -> brief.append(", by ").append(e.label()));
    claim.time().ifPresent(t -> brief.append(", ").append(t.value()));
    if (!claim.role().isEmpty()) {
      brief.append(", as ").append(claim.role());
    }
    return brief.append(claim.asserted() ? ", fact" : ", claim").toString();
  }
}
