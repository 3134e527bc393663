/** Shows who is on duty, and keeps the last answer for when the directory is away. */
@NullMarked
package org.threshold.workflow.onduty.app;

import org.jspecify.annotations.NullMarked;
