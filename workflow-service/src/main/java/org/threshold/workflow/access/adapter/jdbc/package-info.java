/** Staff, roles, keys and failed sign-ins in PostgreSQL. */
@NullMarked
package org.threshold.workflow.access.adapter.jdbc;

import org.jspecify.annotations.NullMarked;
