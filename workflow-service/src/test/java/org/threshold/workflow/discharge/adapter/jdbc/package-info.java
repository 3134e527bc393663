/** Tests of the rows of contingency plans and planned discharges. */
@NullMarked
package org.threshold.workflow.discharge.adapter.jdbc;

import org.jspecify.annotations.NullMarked;
