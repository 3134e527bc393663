/** Sending a conference’s minutes out, and following up who has not filed them. */
@NullMarked
package org.threshold.workflow.minutes.app;

import org.jspecify.annotations.NullMarked;
