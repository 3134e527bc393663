/** Tests of the rules of contingency plans and planned discharges. */
@NullMarked
package org.threshold.workflow.discharge.domain;

import org.jspecify.annotations.NullMarked;
