/** A fast-tracked case, and what a conference needs to know. */
@NullMarked
package org.threshold.workflow.fasttrack.domain;

import org.jspecify.annotations.NullMarked;
