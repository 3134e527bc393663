/**
 * Holding a mark until a clinician has seen it, and asking the police who takes the investigation.
 */
@NullMarked
package org.threshold.workflow.redpath.app;

import org.jspecify.annotations.NullMarked;
