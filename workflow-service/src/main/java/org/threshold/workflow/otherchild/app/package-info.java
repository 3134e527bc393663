/** Asking for a decision about each other child, and recording it. */
@NullMarked
package org.threshold.workflow.otherchild.app;

import org.jspecify.annotations.NullMarked;
