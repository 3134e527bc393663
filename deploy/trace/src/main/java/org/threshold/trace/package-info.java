/**
 * Which test proves which requirement of the review: tests carry ids, and the build holds the page
 * {@code docs/trace.md} against the tests that passed.
 */
@NullMarked
package org.threshold.trace;

import org.jspecify.annotations.NullMarked;
