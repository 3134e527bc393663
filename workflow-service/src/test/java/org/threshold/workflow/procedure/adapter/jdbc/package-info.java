/** Tests of what PostgreSQL knows of steps. */
@NullMarked
package org.threshold.workflow.procedure.adapter.jdbc;

import org.jspecify.annotations.NullMarked;
