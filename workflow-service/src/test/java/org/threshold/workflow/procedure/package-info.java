/** Who has which part in a step. */
@NullMarked
package org.threshold.workflow.procedure;

import org.jspecify.annotations.NullMarked;
