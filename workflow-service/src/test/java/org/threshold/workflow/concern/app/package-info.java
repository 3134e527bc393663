/** Noting minor concerns and reviewing them, in memory. */
@NullMarked
package org.threshold.workflow.concern.app;

import org.jspecify.annotations.NullMarked;
