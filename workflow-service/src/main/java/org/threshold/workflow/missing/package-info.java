/**
 * Data that somebody misses in the record of a case, at night above all, and who adds it by the
 * next working day (recommendation Adult Social Care 3 of the review).
 */
@NullMarked
package org.threshold.workflow.missing;

import org.jspecify.annotations.NullMarked;
