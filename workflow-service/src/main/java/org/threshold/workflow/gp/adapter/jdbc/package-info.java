/** Keeps the searches for practices in PostgreSQL. */
@NullMarked
package org.threshold.workflow.gp.adapter.jdbc;

import org.jspecify.annotations.NullMarked;
