/** Recording risks and parenting capacity, in memory. */
@NullMarked
package org.threshold.workflow.assessment.app;

import org.jspecify.annotations.NullMarked;
