package org.threshold.workflow.referral.app;

import org.threshold.workflow.people.PersonId;

/** Who a person says a referred child is. */
public sealed interface Identity {

    /** Somebody who is known. */
    record Known(PersonId person) implements Identity {}

    /** None of those who are known. */
    record NobodyKnown() implements Identity {}
}
