package org.newsgraph.evaluate.judge;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSortedMap.toImmutableSortedMap;
import static java.util.Comparator.naturalOrder;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Multiset;
import com.google.common.primitives.Floats;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.maxent.quasinewton.QNModel;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.DataIndexer;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.OnePassRealValueDataIndexer;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import org.newsgraph.extract.judge.Signs;

/**
 * The trainer of the judge's weights: OpenNLP's maximum entropy under a penalty for the squares of
 * weights. The same lessons give the same weights.
 */
final class Trainer {
  private static final String RIGHT = "right";
  private static final String WRONG = "wrong";
  private static final double PENALTY = 8;
  private static final int ITERATIONS = 200;

  /** A sign that fewer statements have gets no weight. */
  private static final int LEAST = 15;

  private Trainer() {}

  /** Signs of a statement and whether it is right. */
  record Lesson(Signs signs, boolean right) {}

  /** What each sign weighs, in natural logarithms of odds. */
  static ImmutableSortedMap<String, Double> weights(Collection<Lesson> lessons) {
    Multiset<String> counts = HashMultiset.create();
    lessons.forEach(lesson -> counts.addAll(lesson.signs().values().keySet()));
    ImmutableList<String> known =
        counts.elementSet().stream()
            .filter(sign -> counts.count(sign) >= LEAST)
            .sorted()
            .collect(toImmutableList());
    QNModel model = train(lessons.stream().map(each -> event(each, counts)).toList());
    return known.stream()
        .collect(toImmutableSortedMap(naturalOrder(), sign -> sign, sign -> weight(sign, model)));
  }

  private static Event event(Lesson lesson, Multiset<String> counts) {
    List<Map.Entry<String, Double>> signs =
        lesson.signs().values().entrySet().stream()
            .filter(sign -> counts.count(sign.getKey()) >= LEAST)
            .toList();
    return new Event(
        lesson.right() ? RIGHT : WRONG,
        signs.stream().map(Map.Entry::getKey).toArray(String[]::new),
        Floats.toArray(signs.stream().map(Map.Entry::getValue).toList()));
  }

  private static QNModel train(List<Event> events) {
    TrainingParameters parameters = new TrainingParameters();
    parameters.put(TrainingParameters.CUTOFF_PARAM, 0);
    parameters.put(QNTrainer.L1COST_PARAM, 0.0);
    parameters.put(QNTrainer.L2COST_PARAM, PENALTY);
    parameters.put(QNTrainer.MAX_FCT_EVAL_PARAM, 100 * ITERATIONS);
    Map<String, String> report = new HashMap<>();
    DataIndexer indexer = new OnePassRealValueDataIndexer();
    indexer.init(parameters, report);
    try {
      indexer.index(ObjectStreamUtils.createObjectStream(events));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    QNTrainer trainer = new QNTrainer();
    trainer.init(parameters, report);
    return trainer.trainModel(ITERATIONS, indexer);
  }

  /** By how much the sign alone moves the odds. */
  private static double weight(String sign, QNModel model) {
    double[] outcomes = model.eval(new String[] {sign});
    return Math.log(outcomes[model.getIndex(RIGHT)] / outcomes[model.getIndex(WRONG)]);
  }
}
