/**
 * Risks to a child in their four parts, what is known of a carer’s capacity, and the single
 * assessment with the rules of when it ends.
 */
@NullMarked
package org.threshold.workflow.assessment.domain;

import org.jspecify.annotations.NullMarked;
