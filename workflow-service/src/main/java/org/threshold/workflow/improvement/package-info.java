/**
 * What reviews, audits and significant event reviews ask to be done better, until it is shown to be
 * done.
 */
@NullMarked
package org.threshold.workflow.improvement;

import org.jspecify.annotations.NullMarked;
