/** Tests of the fast track to the conference. */
@NullMarked
package org.threshold.workflow.fasttrack.domain;

import org.jspecify.annotations.NullMarked;
