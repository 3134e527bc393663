/** When somebody last did a step, in PostgreSQL. */
@NullMarked
package org.threshold.workflow.procedure.adapter.jdbc;

import org.jspecify.annotations.NullMarked;
