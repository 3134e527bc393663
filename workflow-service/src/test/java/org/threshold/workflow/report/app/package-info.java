/** Tests of reports. */
@NullMarked
package org.threshold.workflow.report.app;

import org.jspecify.annotations.NullMarked;
