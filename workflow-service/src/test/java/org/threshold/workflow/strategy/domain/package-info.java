/** The rules of a strategy discussion, one class for each. */
@NullMarked
package org.threshold.workflow.strategy.domain;

import org.jspecify.annotations.NullMarked;
