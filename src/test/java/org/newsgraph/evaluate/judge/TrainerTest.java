package org.newsgraph.evaluate.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.newsgraph.evaluate.judge.Trainer.Lesson;
import org.newsgraph.extract.judge.Signs;

/** Weights from lessons. */
final class TrainerTest {
  @Test
  void whatGoesWithRightStatementsWeighsForThem() {
    Map<String, Double> weights = Trainer.weights(lessons());

    assertTrue(weights.getOrDefault("good", 0.0) > 0.5, weights.toString());
    assertTrue(weights.getOrDefault("bad", 0.0) < -0.5, weights.toString());
    assertTrue(weights.getOrDefault("strength", 0.0) > 0.1, weights.toString());
    assertEquals(0, weights.getOrDefault("even", 0.0), 0.3, weights.toString());
  }

  @Test
  void aRareSignHasNoWeight() {
    assertFalse(Trainer.weights(lessons()).containsKey("rare"));
  }

  @Test
  void theSameLessonsGiveTheSameWeights() {
    assertEquals(Trainer.weights(lessons()), Trainer.weights(lessons()));
  }

  private static List<Lesson> lessons() {
    List<Lesson> lessons = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      boolean right = i % 4 != 0;
      lessons.add(new Lesson(signs("good", i % 5 - 2), right));
      lessons.add(new Lesson(signs("bad", 2 - i % 5), !right));
    }
    lessons.add(new Lesson(Signs.NONE.with("rare"), true));
    for (int i = 0; i < 50; i++) {
      lessons.add(new Lesson(Signs.NONE.with("strength", 2), i % 10 != 0));
      lessons.add(new Lesson(Signs.NONE.with("strength", -2), i % 10 == 0));
    }
    return lessons;
  }

  private static Signs signs(String name, int noise) {
    return Signs.NONE.with(name).with("even").with("noise", noise);
  }
}
