/** Tests of the pages and the API of contingency plans and planned discharges. */
@NullMarked
package org.threshold.workflow.discharge.adapter.web;

import org.jspecify.annotations.NullMarked;
