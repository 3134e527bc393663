/** Risks to a child in their four parts, and what is known of a carer’s capacity. */
@NullMarked
package org.threshold.workflow.assessment.domain;

import org.jspecify.annotations.NullMarked;
