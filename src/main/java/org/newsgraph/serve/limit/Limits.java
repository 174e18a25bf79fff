package org.newsgraph.serve.limit;

import java.time.Duration;

/**
 * How much one request may take.
 *
 * @param time how long it may run, more than nothing
 * @param fast how much time of a processor it may take as a fast one: one that takes more needs one
 *     of the places of long requests
 * @param places how many fast requests run at once; half as many long ones may run besides
 * @param patience how long a request waits in line for a place
 * @param answerBytes the size of the longest answer
 * @param requestBytes the size of the longest request
 * @param memoryShare the share of the heap, from 0 to 1, that may be in use before the greediest
 *     request is stopped
 */
public record Limits(
    Duration time,
    Duration fast,
    int places,
    Duration patience,
    int answerBytes,
    int requestBytes,
    double memoryShare) {
  private static final int MEGABYTE = 1 << 20;

  /** What suits one machine and a few users. */
  public static final Limits STANDARD =
      new Limits(
          Duration.ofSeconds(60),
          Duration.ofMillis(500),
          8,
          Duration.ofSeconds(10),
          100 * MEGABYTE,
          MEGABYTE,
          0.85);

  public Limits {
    if (time.isNegative() || time.isZero() || places < 1) {
      throw new IllegalArgumentException("no time or no place: " + time + ", " + places);
    }
    if (answerBytes < 1 || requestBytes < 1 || memoryShare <= 0 || memoryShare > 1) {
      throw new IllegalArgumentException(
          "not a limit: %d, %d, %f".formatted(answerBytes, requestBytes, memoryShare));
    }
  }

  /** The same limits with another time. */
  public Limits withTime(Duration other) {
    return new Limits(other, fast, places, patience, answerBytes, requestBytes, memoryShare);
  }

  /** The same limits with another size of the longest answer. */
  public Limits withAnswerBytes(int other) {
    return new Limits(time, fast, places, patience, other, requestBytes, memoryShare);
  }

  /** The same limits with other places and patience. */
  public Limits withPlaces(int others, Duration wait) {
    return new Limits(time, fast, others, wait, answerBytes, requestBytes, memoryShare);
  }

  /** The same limits with another time after which a request is long. */
  public Limits withFast(Duration other) {
    return new Limits(time, other, places, patience, answerBytes, requestBytes, memoryShare);
  }
}
