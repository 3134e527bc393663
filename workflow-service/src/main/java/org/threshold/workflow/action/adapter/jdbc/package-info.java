/** Keeps in PostgreSQL how the actions of strategy meetings stand. */
@NullMarked
package org.threshold.workflow.action.adapter.jdbc;

import org.jspecify.annotations.NullMarked;
