/** Reads a report for somebody who may, and keeps that they did. */
@NullMarked
package org.threshold.workflow.report.app;

import org.jspecify.annotations.NullMarked;
