/** Tests of the confirmed summary of a case. */
@NullMarked
package org.threshold.workflow.summary.app;

import org.jspecify.annotations.NullMarked;
