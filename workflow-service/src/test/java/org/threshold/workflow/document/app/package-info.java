/** Entering, reading and verifying, in memory. */
@NullMarked
package org.threshold.workflow.document.app;

import org.jspecify.annotations.NullMarked;
