package org.newsgraph.pipeline;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.entity.ResolvedArticle;
import org.newsgraph.entity.Resolver;
import org.newsgraph.entity.name.Gazetteer;
import org.newsgraph.extract.Attempt;
import org.newsgraph.extract.Decision;
import org.newsgraph.extract.Judge;
import org.newsgraph.extract.Proposer;
import org.newsgraph.extract.judge.Standard;
import org.newsgraph.extract.learnt.ModelProposer;
import org.newsgraph.extract.learnt.StatementModel;
import org.newsgraph.extract.sense.LexiconProposer;
import org.newsgraph.identity.Identity;
import org.newsgraph.identity.TermsOfOffice;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.text.AnnotatedArticle;

/** The stages behind the reader: from an article's words to what it says. */
public final class Interpreter {
  private final Resolver resolver;
  private final ImmutableList<Proposer> proposers;
  private final Judge judge;
  private final Identity identity;

  /** The stages under an ontology's names and lexicon, where what is proposed is sure enough. */
  public Interpreter(Gazetteer gazetteer, Lexicon lexicon) {
    this(gazetteer, lexicon, TermsOfOffice.NONE, Optional.empty(), Standard.NONE);
  }

  /**
   * The same with a model that proposes beside the lexicon, where there is one, and what statements
   * must come up to.
   */
  public Interpreter(
      Gazetteer gazetteer,
      Lexicon lexicon,
      TermsOfOffice terms,
      Optional<StatementModel> learnt,
      Standard standard) {
    this.resolver = new Resolver(gazetteer, lexicon);
    this.proposers =
        Stream.concat(
                Stream.of(new LexiconProposer(lexicon)),
                learnt.stream().map(model -> new ModelProposer(model, lexicon)))
            .collect(ImmutableList.toImmutableList());
    this.judge = new Judge(lexicon, standard, learnt.isPresent());
    this.identity = new Identity(gazetteer, lexicon, terms);
  }

  /** What the read article says, and all that was tried on the way to it. */
  public Understanding understand(AnnotatedArticle article) {
    ResolvedArticle resolved = resolver.resolve(article);
    ImmutableList<Attempt> attempts =
        proposers.stream()
            .flatMap(proposer -> proposer.propose(resolved).stream())
            .collect(ImmutableList.toImmutableList());
    ImmutableList<Decision> decisions = judge.judge(resolved, attempts);
    return new Understanding(resolved, attempts, decisions, identity);
  }

  /** The rules of who is who across articles. */
  Identity identity() {
    return identity;
  }
}
