/** Reviews in PostgreSQL. */
@NullMarked
package org.threshold.workflow.protocol.adapter.jdbc;

import org.jspecify.annotations.NullMarked;
