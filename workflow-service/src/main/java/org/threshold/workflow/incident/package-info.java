/**
 * Domestic abuse incidents around a child, each with a DASH of its own (lesson 3.1.3 and
 * recommendations Thames Valley Police 1 and 2 of the review): what nobody engages with is graded
 * higher, never lower, and no earlier assessment stands for a new incident. Whoever is alleged to
 * have abused is worked with, never at the risk of whoever was abused (Children and Families 8),
 * and a warning is put before the domestic abuse lead (Thames Valley Police 5).
 */
@NullMarked
package org.threshold.workflow.incident;

import org.jspecify.annotations.NullMarked;
