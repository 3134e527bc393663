/** Tests of investigations. */
@NullMarked
package org.threshold.workflow.investigation.app;

import org.jspecify.annotations.NullMarked;
