package org.newsgraph.pipeline;

import com.google.common.base.Stopwatch;
import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.SetMultimap;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsgraph.article.Article;
import org.newsgraph.article.Remark;
import org.newsgraph.article.UnreadableArticleException;
import org.newsgraph.graph.GraphStore;
import org.newsgraph.graph.Incoming;
import org.newsgraph.graph.LogEntry.Change;
import org.newsgraph.identity.UsersWord;
import org.newsgraph.pipeline.InputReader.Piece;
import org.newsgraph.pipeline.Inputs.Input;
import org.newsgraph.text.TextTrouble;

/**
 * One run over inputs. Articles are read one by one, understood several at once, and put into the
 * store in the order in which they came, several in one transaction. No more than a few dozen are
 * held at a time.
 */
public final class Build {
  private static final Portions STANDARD =
      new Portions(500, 10_000, Duration.ofMinutes(2), 32L << 20);

  private final Pipeline pipeline;
  private final GraphStore store;
  private final Progress progress;
  private final UsersWord user;
  private final Portions portions;
  private final Map<String, String> digests = new HashMap<>();
  private final Pruning pruning = new Pruning();
  private final List<Incoming> understood = new ArrayList<>();
  private final SetMultimap<String, Path> moreFiles = HashMultimap.create();
  private final Stopwatch sinceStored = Stopwatch.createStarted();
  private int claims;
  private BuildReport report = BuildReport.nothing();

  /** A run that has not begun. */
  public Build(Pipeline pipeline, GraphStore store, Progress progress) {
    this(pipeline, store, progress, UsersWord.NONE);
  }

  /** The same, where the user has judged on who is who. */
  public Build(Pipeline pipeline, GraphStore store, Progress progress, UsersWord user) {
    this(pipeline, store, progress, user, STANDARD);
  }

  /** The same, in portions of another size. */
  Build(Pipeline pipeline, GraphStore store, Progress progress, UsersWord user, Portions portions) {
    this.pipeline = pipeline;
    this.store = store;
    this.progress = progress;
    this.user = user;
    this.portions = portions;
  }

  /**
   * How much goes into the store at once, and what makes a build a large one.
   *
   * @param articles so many are put in together; a build that has as many and goes on is large
   * @param claims or so many
   * @param time or what came within that time
   * @param bytes what a store's indexes may grow by before they are packed
   */
  record Portions(int articles, int claims, Duration time, long bytes) {}

  /** Reads all inputs, whatever fails on the way, and tells what came of them. */
  public BuildReport run(Inputs inputs) {
    inputs.ignored().forEach(file -> tell(Outcome.IGNORED, file));
    inputs.failures().forEach(this::failed);
    KnownNames names = new KnownNames(store, inputs);
    try (Conveyor<Runnable> conveyor = new Conveyor<>(Runnable::run)) {
      for (int i = 0; i < inputs.found().size(); i++) {
        Input input = inputs.found().get(i);
        progress.opens(input.source(), i, inputs.found().size());
        read(input, names, conveyor);
      }
      conveyor.finish();
    }
    store();
    store.settle();
    store.identify(pipeline.identity(), user);
    store.packIfGrown(portions.bytes());
    return report;
  }

  /**
   * Takes the articles out that came from the folders among the inputs and from nowhere else, and
   * that the run before did not meet there any more.
   *
   * @return the report on both; where an input could not be found or looked through, nothing is
   *     taken out
   */
  public BuildReport prune(Inputs inputs) {
    if (inputs.failures().isEmpty()) {
      for (Path folder : inputs.folders()) {
        for (String name : pruning.prune(store, folder)) {
          tell(Outcome.PRUNED, name);
        }
      }
    }
    store.identify(pipeline.identity(), user);
    return report;
  }

  private void read(Input input, KnownNames names, Conveyor<Runnable> conveyor) {
    try (InputReader pieces = new InputReader(input)) {
      int number = 1;
      while (pieces.hasNext()) {
        Piece piece = pieces.next();
        piece.remarks().forEach(this::remark);
        piece.failure().ifPresent(failure -> failed(failure, input, conveyor));
        piece.article().ifPresent(found -> add(names.call(found, input), input, conveyor));
        if (!piece.isEnd()) {
          progress.reads(number++);
        }
      }
    }
  }

  private void remark(Remark remark) {
    report = report.with(remark);
    progress.remarks(remark);
  }

  private void tell(Outcome outcome, String what) {
    report = report.with(outcome, what);
    progress.tells(outcome, what);
  }

  private void add(Article article, Input input, Conveyor<Runnable> conveyor) {
    String label = input.label(article);
    pruning.saw(article.name(), input.file());
    String digest = article.digest();
    String before = digests.putIfAbsent(article.name(), digest);
    if (before != null && !before.equals(digest)) {
      Failure failure = Failure.sameName(label, article.name());
      conveyor.put(() -> () -> failed(failure));
    } else if (before != null) {
      addFile(article, input, Outcome.REPEATED, label);
    } else if (store.contains(article, pipeline.run())) {
      addFile(article, input, Outcome.UNCHANGED, label);
    } else {
      conveyor.put(() -> understand(article, input, label));
    }
  }

  private void addFile(Article article, Input input, Outcome outcome, String label) {
    tell(outcome, label);
    input
        .file()
        .filter(file -> !store.knows(article.name(), file))
        .ifPresent(file -> moreFiles.put(article.name(), file));
  }

  /** Returns what to do with what came of it. */
  private Runnable understand(Article article, Input input, String label) {
    try {
      Understanding understanding = pipeline.understand(article);
      Incoming incoming = new Incoming(understanding.graph(), input.file());
      ImmutableCollection<TextTrouble> wrong = understanding.troublesOfEachKind();
      return () -> keep(incoming, label, wrong);
    } catch (RuntimeException e) { // The program's one catch-all: the other articles go on.
      Failure failure = Failure.bug(label, e);
      return () -> failed(failure);
    }
  }

  private void keep(Incoming incoming, String label, ImmutableCollection<TextTrouble> wrong) {
    understood.add(incoming);
    report = report.with(incoming.graph(), label, wrong);
    wrong.forEach(trouble -> progress.troubled(trouble, label));
    claims += incoming.graph().claims().size();
    if (understood.size() >= portions.articles()
        || claims >= portions.claims()
        || sinceStored.elapsed().compareTo(portions.time()) > 0) {
      store.expectMany();
      store();
    }
  }

  private void store() {
    store
        .put(understood, pipeline.run())
        .forEach(
            (name, change) -> {
              if (change == Change.REPLACED) {
                tell(Outcome.REPLACED, name);
              }
            });
    store.addFiles(moreFiles);
    understood.clear();
    moreFiles.clear();
    claims = 0;
    sinceStored.reset().start();
  }

  /** Tells of the failure when all articles before it are done. */
  private void failed(UnreadableArticleException e, Input input, Conveyor<Runnable> conveyor) {
    pruning.failed(input.file());
    if (input.ignores(e)) {
      tell(Outcome.IGNORED, e.input());
    } else {
      Failure failure = Failure.unreadable(e);
      conveyor.put(() -> () -> failed(failure));
    }
  }

  private void failed(Failure failure) {
    report = report.with(failure);
    progress.failed(failure);
  }
}
