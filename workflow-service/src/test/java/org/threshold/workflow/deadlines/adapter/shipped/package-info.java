/** Tests of the package of the same name. */
@NullMarked
package org.threshold.workflow.deadlines.adapter.shipped;

import org.jspecify.annotations.NullMarked;
