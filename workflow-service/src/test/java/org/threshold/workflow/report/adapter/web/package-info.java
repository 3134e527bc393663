/** Tests of reports. */
@NullMarked
package org.threshold.workflow.report.adapter.web;

import org.jspecify.annotations.NullMarked;
