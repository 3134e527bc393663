/** Tests of the rows of the work list, on PostgreSQL. */
@NullMarked
package org.threshold.workflow.worklist.adapter.jdbc;

import org.jspecify.annotations.NullMarked;
