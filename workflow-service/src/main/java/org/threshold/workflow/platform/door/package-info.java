/** The way to the notification service: where it is, the key it is asked with, and its answers. */
@NullMarked
package org.threshold.workflow.platform.door;

import org.jspecify.annotations.NullMarked;
