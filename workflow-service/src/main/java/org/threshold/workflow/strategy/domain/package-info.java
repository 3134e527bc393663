/** Who must come to a strategy discussion, by when it is held, and what it may decide. */
@NullMarked
package org.threshold.workflow.strategy.domain;

import org.jspecify.annotations.NullMarked;
