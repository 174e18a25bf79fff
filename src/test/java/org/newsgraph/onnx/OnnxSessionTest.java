package org.newsgraph.onnx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class OnnxSessionTest {
  private static final int INPUTS = 64;

  /** A MatMulInteger of a row of 64 inputs by 16 columns of the greatest weight. */
  private static final String MODEL = "/onnx/greatest.onnx";

  @Test
  void theGreatestInputsAndWeightsDoNotOverflow() throws IOException, OrtException {
    byte[] model = Resources.toByteArray(Resources.getResource(OnnxSessionTest.class, MODEL));
    try (OrtSession session = OnnxSession.of(model);
        OnnxTensor inputs = inputsOf((byte) 255);
        OrtSession.Result result = session.run(Map.of("inputs", inputs))) {
      int[][] products = (int[][]) result.get("products").orElseThrow().getValue();

      int[] exact = new int[16];
      Arrays.fill(exact, INPUTS * 255 * Byte.MAX_VALUE);
      assertArrayEquals(exact, products[0]);
    }
  }

  private static OnnxTensor inputsOf(byte input) throws OrtException {
    ByteBuffer row = ByteBuffer.allocateDirect(INPUTS);
    byte[] inputs = new byte[INPUTS];
    Arrays.fill(inputs, input);
    row.put(inputs).flip();
    return OnnxTensor.createTensor(
        OrtEnvironment.getEnvironment(), row, new long[] {1, INPUTS}, OnnxJavaType.UINT8);
  }
}
