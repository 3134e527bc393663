/** Keeps what is considered in PostgreSQL. */
@NullMarked
package org.threshold.workflow.conference.adapter.jdbc;

import org.jspecify.annotations.NullMarked;
