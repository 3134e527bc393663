/** Tests: The work list’s use cases in memory. */
@NullMarked
package org.threshold.workflow.worklist.app;

import org.jspecify.annotations.NullMarked;
