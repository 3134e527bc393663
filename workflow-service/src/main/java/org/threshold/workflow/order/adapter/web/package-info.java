/** The form of the step, and the line of a case’s brief. */
@NullMarked
package org.threshold.workflow.order.adapter.web;

import org.jspecify.annotations.NullMarked;
