package org.threshold.workflow.referral;

import org.threshold.workflow.people.PersonId;

/**
 * A child that a referral is about.
 *
 * @param site where on the body, as a class such as {@code face}; empty when nothing was seen
 */
public record ConcernedChild(
        CaseRef caseRef, PersonId person, Mobility mobility, Mark mark, String site, Path path) {}
