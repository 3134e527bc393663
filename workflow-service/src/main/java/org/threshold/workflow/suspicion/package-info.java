/**
 * Suspicion about a baby while the evidence is not definite: a senior manager decides, with legal
 * advice, how the baby is kept safe meanwhile (recommendation Children and Families 10 of the
 * review).
 */
@NullMarked
package org.threshold.workflow.suspicion;

import org.jspecify.annotations.NullMarked;
