/** The call to the notification service's directory, and how its answer is read. */
@NullMarked
package org.threshold.workflow.onduty.adapter.http;

import org.jspecify.annotations.NullMarked;
