/** Asks about the other children of a home once a conference was held. */
@NullMarked
package org.threshold.workflow.plan.adapter.timer;

import org.jspecify.annotations.NullMarked;
