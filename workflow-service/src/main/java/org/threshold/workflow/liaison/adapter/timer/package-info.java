/** Asks for the first liaison of a practice when it is wanted. */
@NullMarked
package org.threshold.workflow.liaison.adapter.timer;

import org.jspecify.annotations.NullMarked;
