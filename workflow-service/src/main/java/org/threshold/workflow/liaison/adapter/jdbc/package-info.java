/** Keeps liaisons in PostgreSQL, and finds the families of a practice there. */
@NullMarked
package org.threshold.workflow.liaison.adapter.jdbc;

import org.jspecify.annotations.NullMarked;
