/**
 * What keeps one request from harming the others: each request to the endpoint has a turn, which
 * ends in its answer or, when it passes one of the limits, in a refusal that says which.
 */
@NullMarked
package org.newsgraph.serve.limit;

import org.jspecify.annotations.NullMarked;
