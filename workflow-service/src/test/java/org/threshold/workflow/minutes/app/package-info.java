/** Tests of conferences’ minutes. */
@NullMarked
package org.threshold.workflow.minutes.app;

import org.jspecify.annotations.NullMarked;
