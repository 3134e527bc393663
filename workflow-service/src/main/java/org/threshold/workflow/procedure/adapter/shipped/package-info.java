/** The procedures that come with this service. */
@NullMarked
package org.threshold.workflow.procedure.adapter.shipped;

import org.jspecify.annotations.NullMarked;
