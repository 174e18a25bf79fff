/**
 * The only place where the stages meet: articles come in, graphs go into the store, and a report
 * tells what was read, found, skipped and failed.
 */
@NullMarked
package org.newsgraph.pipeline;

import org.jspecify.annotations.NullMarked;
