/** Keeps child protection plans in PostgreSQL. */
@NullMarked
package org.threshold.workflow.plan.adapter.jdbc;

import org.jspecify.annotations.NullMarked;
