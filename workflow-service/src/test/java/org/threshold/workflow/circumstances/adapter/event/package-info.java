/** Tests of what is heard from the notification service. */
@NullMarked
package org.threshold.workflow.circumstances.adapter.event;

import org.jspecify.annotations.NullMarked;
