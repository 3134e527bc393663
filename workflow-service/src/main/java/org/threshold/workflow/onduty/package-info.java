/** Who of each agency is on duty, asked of the notification service's directory at this moment. */
@NullMarked
package org.threshold.workflow.onduty;

import org.jspecify.annotations.NullMarked;
