/** Reads the models of the processes, and draws them where their own diagrams say. */
@NullMarked
package org.threshold.workflow.worklist.adapter.web.diagram;

import org.jspecify.annotations.NullMarked;
