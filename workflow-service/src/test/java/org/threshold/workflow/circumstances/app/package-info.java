/** Tests of telling people about changes, with everything they need in memory. */
@NullMarked
package org.threshold.workflow.circumstances.app;

import org.jspecify.annotations.NullMarked;
