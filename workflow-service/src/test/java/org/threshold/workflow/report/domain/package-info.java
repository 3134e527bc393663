/** Tests of reports. */
@NullMarked
package org.threshold.workflow.report.domain;

import org.jspecify.annotations.NullMarked;
