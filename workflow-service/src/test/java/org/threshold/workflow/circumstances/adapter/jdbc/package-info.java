/** Tests of the rows of changes and notifications, on PostgreSQL. */
@NullMarked
package org.threshold.workflow.circumstances.adapter.jdbc;

import org.jspecify.annotations.NullMarked;
