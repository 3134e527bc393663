/** Keeps the decisions about other children in PostgreSQL. */
@NullMarked
package org.threshold.workflow.otherchild.adapter.jdbc;

import org.jspecify.annotations.NullMarked;
