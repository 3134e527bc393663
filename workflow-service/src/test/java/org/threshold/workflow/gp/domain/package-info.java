/** Tests of searches for practices. */
@NullMarked
package org.threshold.workflow.gp.domain;

import org.jspecify.annotations.NullMarked;
