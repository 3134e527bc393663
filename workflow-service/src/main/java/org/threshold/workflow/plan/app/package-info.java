/** Deciding on a child protection plan, and what follows from it. */
@NullMarked
package org.threshold.workflow.plan.app;

import org.jspecify.annotations.NullMarked;
