/** Writes, circulates and answers draft analyses. */
@NullMarked
package org.threshold.workflow.analysis.app;

import org.jspecify.annotations.NullMarked;
