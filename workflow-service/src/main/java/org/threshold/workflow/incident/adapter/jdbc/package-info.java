/** Keeps incidents in PostgreSQL. */
@NullMarked
package org.threshold.workflow.incident.adapter.jdbc;

import org.jspecify.annotations.NullMarked;
