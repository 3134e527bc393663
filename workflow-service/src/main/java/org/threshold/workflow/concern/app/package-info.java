/** Noting minor concerns, and reviewing them. */
@NullMarked
package org.threshold.workflow.concern.app;

import org.jspecify.annotations.NullMarked;
