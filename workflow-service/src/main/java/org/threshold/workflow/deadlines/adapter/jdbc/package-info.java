/** Deadlines and their rungs in PostgreSQL. */
@NullMarked
package org.threshold.workflow.deadlines.adapter.jdbc;

import org.jspecify.annotations.NullMarked;
