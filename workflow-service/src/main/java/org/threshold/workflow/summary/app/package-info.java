/** Keeps summaries, and has somebody confirm them in time. */
@NullMarked
package org.threshold.workflow.summary.app;

import org.jspecify.annotations.NullMarked;
