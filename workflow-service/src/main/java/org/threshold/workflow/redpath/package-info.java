/**
 * A child that may be hurt and cannot move: what is held until a clinician says, and who takes it.
 */
@NullMarked
package org.threshold.workflow.redpath;

import org.jspecify.annotations.NullMarked;
