/**
 * What reviews, audits and significant event reviews ask to be done better, until it is shown to be
 * done; and the supervision of whoever works on a case, with what worries them without evidence.
 */
@NullMarked
package org.threshold.workflow.improvement;

import org.jspecify.annotations.NullMarked;
