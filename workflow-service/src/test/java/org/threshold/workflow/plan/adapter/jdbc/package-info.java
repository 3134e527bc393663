/** Tests of child protection plans. */
@NullMarked
package org.threshold.workflow.plan.adapter.jdbc;

import org.jspecify.annotations.NullMarked;
