package org.threshold.workflow.referral.app;

import java.util.List;
import org.threshold.workflow.people.CasePeople.Named;
import org.threshold.workflow.referral.CaseRef;

/** Finds whom referrals named around a child. */
@FunctionalInterface
public interface NamedAround {

    /**
     * The adults of every referral of a case, and the other children of these; each with each of
     * the words that were used for them. Referrals of a case that joined another are that other’s.
     */
    List<Named> of(CaseRef ref);
}
