package org.newsgraph.serve.limit;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.util.Optional;
import org.eclipse.jetty.http.HttpStatus;

/**
 * A response that is held back until it is whole, so that what goes wrong on the way can still be
 * told by the status: nobody gets half of an answer.
 */
final class HeldResponse extends HttpServletResponseWrapper {
  private final Turn turn;
  private final BoundedBytes bytes;

  HeldResponse(HttpServletResponse response, Turn turn, int limit) {
    super(response);
    super.setStatus(SC_OK); // Another turn for the same request may have gone wrong.
    this.turn = turn;
    bytes = new BoundedBytes(limit, turn);
  }

  @Override
  public ServletOutputStream getOutputStream() {
    return bytes;
  }

  @Override
  public PrintWriter getWriter() {
    return new PrintWriter(new OutputStreamWriter(bytes, UTF_8), true);
  }

  @Override
  public void flushBuffer() {}

  @Override
  public void setContentLength(int length) {}

  @Override
  public void setContentLengthLong(long length) {}

  @Override
  public void setStatus(int status) {
    super.setStatus(status);
    if (HttpStatus.isClientError(status) || HttpStatus.isServerError(status)) {
      bytes.clear();
    }
  }

  @Override
  public void sendError(int status, String message) throws IOException {
    PlainAnswer.send(status, message, this);
  }

  @Override
  public void sendError(int status) throws IOException {
    sendError(status, HttpStatus.getMessage(status));
  }

  /** Whose turn the answer was found in. */
  Turn turn() {
    return turn;
  }

  /** The answer, where it is one that others may get too. */
  Optional<KeptAnswer> shared() throws IOException {
    String type = getContentType();
    boolean whole = turn.refusal().isEmpty() && getStatus() == SC_OK && type != null;
    return whole && !turn.isForOnce() && bytes.size() <= KeptAnswer.LONGEST
        ? Optional.of(KeptAnswer.of(type, bytes.whole()))
        : Optional.empty();
  }

  /** Sends the whole answer, or why there is none. */
  void send() throws IOException {
    HttpServletResponse response = (HttpServletResponse) getResponse();
    if (turn.refusal().isPresent()) {
      send(turn.refusal().get(), response);
      return;
    }
    response.setContentLength(bytes.size());
    bytes.sendTo(response.getOutputStream());
  }

  /** Says why there is no answer, whatever was set before. */
  static void send(Refusal refusal, HttpServletResponse response) throws IOException {
    response.setHeader("Cache-Control", "no-store");
    if (refusal.status() == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
      response.setHeader("Retry-After", "10");
    }
    PlainAnswer.send(refusal.status(), refusal.sentence(), response);
  }
}
