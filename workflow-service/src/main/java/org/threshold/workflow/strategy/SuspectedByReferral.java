package org.threshold.workflow.strategy;

import java.util.Set;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.ReferralId;

/** Knows which adults a referral says to be suspected, to look at their other homes (L-3.1.8). */
@FunctionalInterface
public interface SuspectedByReferral {

    /**
     * The adults who may be meant: those around the children whom the role means, whoever the
     * referral describes, and the known adults of the same name and date of birth. In doubt an
     * adult is meant; a person decides what follows for the children.
     */
    Set<PersonId> of(ReferralId referral);
}
