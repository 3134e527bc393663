/** Tests of what a return holds. */
@NullMarked
package org.threshold.workflow.census.domain;

import org.jspecify.annotations.NullMarked;
