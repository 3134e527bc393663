/** Keeps what is missing, and has the owning team add it in time. */
@NullMarked
package org.threshold.workflow.missing.app;

import org.jspecify.annotations.NullMarked;
