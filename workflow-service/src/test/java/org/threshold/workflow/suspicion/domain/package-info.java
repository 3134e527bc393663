/** When the evidence about a baby is not definite. */
@NullMarked
package org.threshold.workflow.suspicion.domain;

import org.jspecify.annotations.NullMarked;
