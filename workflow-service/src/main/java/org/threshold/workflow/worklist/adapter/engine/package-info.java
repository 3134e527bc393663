/** The engine's human steps, attached to the tasks that are already open. */
@NullMarked
package org.threshold.workflow.worklist.adapter.engine;

import org.jspecify.annotations.NullMarked;
