/** Keeps people, households and what binds them in PostgreSQL. */
@NullMarked
package org.threshold.workflow.people.adapter.jdbc;

import org.jspecify.annotations.NullMarked;
