/** The command line: words come in, calls to the stages go out. Only commands print. */
@NullMarked
package org.newsgraph.cli;

import org.jspecify.annotations.NullMarked;
