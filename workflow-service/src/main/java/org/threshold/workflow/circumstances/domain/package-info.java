/** Who must be told of what, how fast, and in which tier: the event catalogue as rules. */
@NullMarked
package org.threshold.workflow.circumstances.domain;

import org.jspecify.annotations.NullMarked;
