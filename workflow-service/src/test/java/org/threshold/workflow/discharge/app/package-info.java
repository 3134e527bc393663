/**
 * Tests of the use cases of contingency plans and planned discharges, with everything in memory.
 */
@NullMarked
package org.threshold.workflow.discharge.app;

import org.jspecify.annotations.NullMarked;
