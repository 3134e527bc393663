/** Tests of the procedures shipped. */
@NullMarked
package org.threshold.workflow.procedure.adapter.shipped;

import org.jspecify.annotations.NullMarked;
