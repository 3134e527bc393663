/** When the evidence about a baby is not definite, and what is decided meanwhile. */
@NullMarked
package org.threshold.workflow.suspicion.domain;

import org.jspecify.annotations.NullMarked;
