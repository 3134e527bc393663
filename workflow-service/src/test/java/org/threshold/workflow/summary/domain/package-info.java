/** Tests of the confirmed summary of a case. */
@NullMarked
package org.threshold.workflow.summary.domain;

import org.jspecify.annotations.NullMarked;
