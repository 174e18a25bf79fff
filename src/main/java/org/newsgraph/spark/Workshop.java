package org.newsgraph.spark;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;
import org.apache.spark.TaskContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.TaskCompletionListener;
import org.newsgraph.article.Article;
import org.newsgraph.extract.Claim;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.graph.LooseAppearance;
import org.newsgraph.graph.LooseGraph;
import org.newsgraph.graph.LooseSketch;
import org.newsgraph.identity.Identity;
import org.newsgraph.pipeline.Failure;
import org.newsgraph.pipeline.InputReader;
import org.newsgraph.pipeline.Inputs;
import org.newsgraph.pipeline.Inputs.Input;
import org.newsgraph.pipeline.Outcome;
import org.newsgraph.pipeline.Pipeline;
import org.newsgraph.pipeline.Understanding;
import org.newsgraph.text.TextTrouble;

/**
 * What the tasks of one job share in one process: the pipeline, which several threads may use, and
 * the inputs. Both are opened when the first task asks and never sent.
 */
final class Workshop {
  private static final ConcurrentMap<Long, Workshop> OPEN = new ConcurrentHashMap<>();

  private final Supplier<Pipeline> pipeline;
  private final Supplier<Inputs> inputs;
  private final boolean keepsTexts;

  private Workshop(Job job) {
    pipeline =
        Suppliers.memoize(() -> Pipeline.open(job.ontology().open(), job.wishes().demands()));
    keepsTexts = job.wishes().keepsTexts();
    inputs = Suppliers.memoize(() -> job.asked().find());
  }

  /** That of this process. */
  static Workshop of(Broadcast<Job> job) {
    return OPEN.computeIfAbsent(job.id(), id -> new Workshop(job.value()));
  }

  /** Closes that of this process, where tasks ran in it. */
  static void close(Broadcast<Job> job) {
    Workshop own = OPEN.remove(job.id());
    if (own != null) {
      own.pipeline.get().close();
    }
  }

  /** The rules of who is who. */
  Identity identity() {
    return pipeline.get().identity();
  }

  /** What the input of that number holds. */
  Iterator<Piece> read(int number) {
    Input input = inputs.get().found().get(number);
    InputReader reader = new InputReader(input);
    TaskContext.get().addTaskCompletionListener((TaskCompletionListener) task -> reader.close());
    return PieceReader.read(input, number, reader);
  }

  /** Understands the first of those of one name, as the build into a store does. */
  Understood understand(Iterable<Piece> ofOneName) {
    List<Piece> pieces = ImmutableList.sortedCopyOf(Piece.ORDER, ofOneName);
    ImmutableList.Builder<Told> told = ImmutableList.builder();
    pieces.forEach(piece -> told.addAll(piece.told()));
    List<Piece> articles = pieces.stream().filter(piece -> !piece.article().isEmpty()).toList();
    if (articles.isEmpty()) {
      return nothing(told.build());
    }
    Article first = articles.get(0).article().get(0).article();
    articles.stream().skip(1).map(later -> compare(first, later)).forEach(told::add);
    return understand(first, articles.get(0).label(), told);
  }

  private static Told compare(Article first, Piece later) {
    return first.digest().equals(later.article().get(0).article().digest())
        ? Told.of(Outcome.REPEATED, later.label())
        : Told.of(Failure.sameName(later.label(), first.name()));
  }

  private Understood understand(Article article, String label, ImmutableList.Builder<Told> told) {
    Understanding understanding;
    try {
      understanding = pipeline.get().understand(article);
    } catch (RuntimeException e) { // As in the build into a store: the other articles go on.
      told.add(Told.of(Failure.bug(label, e)));
      return nothing(told.build());
    }
    ImmutableCollection<TextTrouble> troubles = understanding.troublesOfEachKind();
    troubles.forEach(trouble -> told.add(Told.of(trouble, label)));
    if (troubles.stream().noneMatch(trouble -> trouble.kind() == TextTrouble.Kind.OTHER_LANGUAGE)) {
      told.add(Told.of(Outcome.READ, label));
    }
    ArticleGraph graph = understanding.graph();
    return new Understood(
        ImmutableList.of(
            keepsTexts
                ? LooseGraph.of(graph, pipeline.get().run())
                : LooseGraph.withoutText(graph, pipeline.get().run())),
        LooseAppearance.of(graph),
        LooseSketch.of(article).stream().collect(toImmutableList()),
        told.build(),
        graph.claims().size(),
        (int) graph.claims().stream().filter(Claim::asserted).count());
  }

  private static Understood nothing(ImmutableList<Told> told) {
    return new Understood(ImmutableList.of(), ImmutableList.of(), ImmutableList.of(), told, 0, 0);
  }
}
