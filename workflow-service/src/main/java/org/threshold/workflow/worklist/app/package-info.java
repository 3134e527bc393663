/** Claiming, releasing, assigning, ending and withdrawing tasks; acknowledging notices. */
@NullMarked
package org.threshold.workflow.worklist.app;

import org.jspecify.annotations.NullMarked;
