/** Tests of the package of the same name. */
@NullMarked
package org.threshold.workflow.deadlines.app;

import org.jspecify.annotations.NullMarked;
