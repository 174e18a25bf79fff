/** The measuring of large stores, which {@code mvn -Pbenchmark test} runs. */
@NullMarked
package org.newsgraph.benchmark;

import org.jspecify.annotations.NullMarked;
