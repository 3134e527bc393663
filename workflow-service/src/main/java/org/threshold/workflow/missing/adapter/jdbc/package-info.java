/** The rows of missing data and of what was found. */
@NullMarked
package org.threshold.workflow.missing.adapter.jdbc;

import org.jspecify.annotations.NullMarked;
