/** Keeping what belongs to entries, reading it, and adding addenda. */
@NullMarked
package org.threshold.workflow.entry.app;

import org.jspecify.annotations.NullMarked;
