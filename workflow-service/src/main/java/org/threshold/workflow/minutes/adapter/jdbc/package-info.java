/** Keeps conferences’ minutes in PostgreSQL. */
@NullMarked
package org.threshold.workflow.minutes.adapter.jdbc;

import org.jspecify.annotations.NullMarked;
