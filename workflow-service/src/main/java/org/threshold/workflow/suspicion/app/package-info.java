/** Has a senior manager decide about a baby while the evidence is not definite. */
@NullMarked
package org.threshold.workflow.suspicion.app;

import org.jspecify.annotations.NullMarked;
