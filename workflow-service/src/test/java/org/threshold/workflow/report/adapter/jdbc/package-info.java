/** Tests of reports. */
@NullMarked
package org.threshold.workflow.report.adapter.jdbc;

import org.jspecify.annotations.NullMarked;
