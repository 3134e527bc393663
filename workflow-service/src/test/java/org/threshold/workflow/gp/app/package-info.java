/** Tests of searches for practices. */
@NullMarked
package org.threshold.workflow.gp.app;

import org.jspecify.annotations.NullMarked;
