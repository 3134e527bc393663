/** Tests of how procedures are shown. */
@NullMarked
package org.threshold.workflow.procedure.app;

import org.jspecify.annotations.NullMarked;
