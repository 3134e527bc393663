/** The rows of contingency plans and of planned discharges. */
@NullMarked
package org.threshold.workflow.discharge.adapter.jdbc;

import org.jspecify.annotations.NullMarked;
