/** Tests of the rules that were taken over. */
@NullMarked
package org.threshold.workflow.census.domain.rule;

import org.jspecify.annotations.NullMarked;
