/** The rows of restricted cases and their openings. */
@NullMarked
package org.threshold.workflow.restricted.adapter.jdbc;

import org.jspecify.annotations.NullMarked;
