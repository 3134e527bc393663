package org.threshold.workflow.strategy;

import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.Path;

/**
 * A child that a concern is about.
 *
 * @param caseRef the child's case, open or closed
 * @param path whether the child is on the red path of L-3.1.5
 */
public record ChildOfConcern(CaseRef caseRef, Path path) {}
