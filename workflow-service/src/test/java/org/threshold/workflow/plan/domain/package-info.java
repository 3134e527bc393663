/** Tests of child protection plans. */
@NullMarked
package org.threshold.workflow.plan.domain;

import org.jspecify.annotations.NullMarked;
