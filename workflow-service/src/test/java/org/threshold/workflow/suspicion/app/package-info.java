/** Deciding about a baby while the evidence is not definite, in memory. */
@NullMarked
package org.threshold.workflow.suspicion.app;

import org.jspecify.annotations.NullMarked;
