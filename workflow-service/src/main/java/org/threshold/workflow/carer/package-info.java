/**
 * Whoever takes over the care of a child: who they are, who else lives there, and what the police
 * and social care know of them (recommendation Thames Valley Police 4 of the review). The child is
 * moved first; what is missing is a task of four hours that goes to a manager while it is
 * outstanding.
 */
@NullMarked
package org.threshold.workflow.carer;

import org.jspecify.annotations.NullMarked;
