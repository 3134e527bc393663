/** Reads the facts of reports from the tables of the features. */
@NullMarked
package org.threshold.workflow.report.adapter.jdbc;

import org.jspecify.annotations.NullMarked;
