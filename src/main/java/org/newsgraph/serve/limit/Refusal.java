package org.newsgraph.serve.limit;

/** Why a request gets no answer. */
enum Refusal {
  TIME(503, "The query takes too long and was stopped; ask for less."),
  MEMORY(503, "The query needs more memory than there is and was stopped; ask for less."),
  CROWD(503, "Too many long queries are running; this is one more. Try again later."),
  BUSY(503, "Too many queries are running; try again later."),
  CLOSING(503, "The server is about to stop."),
  ANSWER(422, "The answer is too large and was not sent; ask for less, for example by LIMIT."),
  REQUEST(413, "The request is too large."),
  LENGTH(411, "The request does not say how long it is (Content-Length).");

  private final int status;
  private final String sentence;

  Refusal(int status, String sentence) {
    this.status = status;
    this.sentence = sentence;
  }

  /** The HTTP status. */
  int status() {
    return status;
  }

  /** What the client is told. */
  String sentence() {
    return sentence;
  }
}
