package org.threshold.workflow.strategy.app;

import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.CaseRef;

/**
 * Who the child of a case was found to be.
 *
 * @param from the case under which the child was referred
 * @param into the case that answers for it now; the same, where the child had no open case
 */
record FoundChild(CaseRef from, CaseRef into, PersonId person) {}
