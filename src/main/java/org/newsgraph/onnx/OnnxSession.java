package org.newsgraph.onnx;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;

/** How a model in ONNX's format is opened, so that one text is read alike wherever it is read. */
public final class OnnxSession {
  /**
   * Processors without VNNI add two products of 8 bits in 16 bits, where they may overflow. With
   * this entry ONNX Runtime takes slower products there, which do not; elsewhere it changes
   * nothing.
   */
  private static final String EXACT_PRODUCTS = "session.x64quantprecision";

  private OnnxSession() {}

  /**
   * A model, ready to run in the thread that asks it; close it after use.
   *
   * @throws OrtException if the bytes hold no model
   */
  public static OrtSession of(byte[] model) throws OrtException {
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      options.setDeterministicCompute(true);
      options.addConfigEntry(EXACT_PRODUCTS, "1");
      return OrtEnvironment.getEnvironment().createSession(model, options);
    }
  }
}
