/** The processes as their models say them. */
@NullMarked
package org.threshold.workflow.protocol.adapter.shipped;

import org.jspecify.annotations.NullMarked;
