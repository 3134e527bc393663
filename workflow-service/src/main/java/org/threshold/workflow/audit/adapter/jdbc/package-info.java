/** The audit in PostgreSQL, which refuses to change or remove a line. */
@NullMarked
package org.threshold.workflow.audit.adapter.jdbc;

import org.jspecify.annotations.NullMarked;
