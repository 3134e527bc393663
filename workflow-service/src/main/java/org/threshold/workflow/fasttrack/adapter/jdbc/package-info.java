/** Keeps fast-tracked cases in PostgreSQL. */
@NullMarked
package org.threshold.workflow.fasttrack.adapter.jdbc;

import org.jspecify.annotations.NullMarked;
