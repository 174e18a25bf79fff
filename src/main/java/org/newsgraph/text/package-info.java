/**
 * What a read text is: an article's sentences with their words, dependency trees and names, and the
 * scores of coreference. Data alone; {@code reader} makes it and {@code grammar} understands it.
 */
@NullMarked
package org.newsgraph.text;

import org.jspecify.annotations.NullMarked;
