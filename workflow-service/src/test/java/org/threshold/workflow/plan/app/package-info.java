/** Tests of child protection plans. */
@NullMarked
package org.threshold.workflow.plan.app;

import org.jspecify.annotations.NullMarked;
