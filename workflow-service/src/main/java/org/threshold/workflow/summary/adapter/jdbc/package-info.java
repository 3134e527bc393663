/** The rows of summaries. */
@NullMarked
package org.threshold.workflow.summary.adapter.jdbc;

import org.jspecify.annotations.NullMarked;
