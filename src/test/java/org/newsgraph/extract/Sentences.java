package org.newsgraph.extract;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.newsgraph.article.Article;
import org.newsgraph.entity.ResolvedArticle;
import org.newsgraph.entity.Resolver;
import org.newsgraph.entity.name.Gazetteer;
import org.newsgraph.extract.sense.LexiconProposer;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.read.LexiconCompiler;
import org.newsgraph.lexicon.read.Ontology;
import org.newsgraph.reader.Reader;

/** The real reader, resolver, proposer and judge, for tests from a sentence to its claims. */
final class Sentences implements AutoCloseable {
  private final Lexicon lexicon;
  private final Reader reader;
  private final Resolver resolver;
  private final Proposer proposer;
  private final Judge judge;

  private Sentences(Ontology ontology) {
    this.lexicon = LexiconCompiler.compile(ontology);
    this.reader = Reader.load();
    this.resolver = new Resolver(Gazetteer.of(ontology.tables()), lexicon);
    this.proposer = new LexiconProposer(lexicon);
    this.judge = new Judge(lexicon);
  }

  static Sentences open() throws IOException {
    return new Sentences(Ontology.readBundled());
  }

  Lexicon lexicon() {
    return lexicon;
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
    ResolvedArticle resolved = resolver.resolve(reader.read(article));
    return judge.judge(resolved, proposer.propose(resolved));
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

  @Override
  public void close() {
    reader.close();
  }
}
