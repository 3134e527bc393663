/** Tests of making a return. */
@NullMarked
package org.threshold.workflow.census.app;

import org.jspecify.annotations.NullMarked;
