/** Writing, circulating and answering draft analyses, in memory. */
@NullMarked
package org.threshold.workflow.analysis.app;

import org.jspecify.annotations.NullMarked;
