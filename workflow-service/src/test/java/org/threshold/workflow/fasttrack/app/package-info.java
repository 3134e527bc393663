/** Tests of the fast track to the conference. */
@NullMarked
package org.threshold.workflow.fasttrack.app;

import org.jspecify.annotations.NullMarked;
