/** How the models of this program are run: one way, which gives the same on every processor. */
@NullMarked
package org.newsgraph.onnx;

import org.jspecify.annotations.NullMarked;
