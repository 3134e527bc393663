/** A child protection plan, and the rules of who makes and ends one. */
@NullMarked
package org.threshold.workflow.plan.domain;

import org.jspecify.annotations.NullMarked;
