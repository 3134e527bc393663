/** A summary of a case, and when it is to be confirmed again. */
@NullMarked
package org.threshold.workflow.summary.domain;

import org.jspecify.annotations.NullMarked;
