/**
 * What a child protection conference decides for a child: a child protection plan with its core
 * group and review conferences (T9, T10), or none.
 */
@NullMarked
package org.threshold.workflow.plan;

import org.jspecify.annotations.NullMarked;
