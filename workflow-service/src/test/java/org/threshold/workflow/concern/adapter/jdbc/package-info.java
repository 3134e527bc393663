/** The rows of minor concerns, in PostgreSQL. */
@NullMarked
package org.threshold.workflow.concern.adapter.jdbc;

import org.jspecify.annotations.NullMarked;
