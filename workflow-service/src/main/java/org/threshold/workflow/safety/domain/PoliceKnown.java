package org.threshold.workflow.safety.domain;

import java.util.Map;
import org.threshold.workflow.access.Rank;

/**
 * What is known of a contact beside what was typed.
 *
 * @param outOfHours whether it took place outside office hours
 * @param byAccount the rank that an officer’s own account gives, for those who have one
 */
public record PoliceKnown(boolean outOfHours, Map<Participant, Rank> byAccount) {

    public PoliceKnown {
        byAccount = Map.copyOf(byAccount);
    }

    /** Whether somebody counts as a supervising officer: the account goes before what was typed. */
    boolean supervises(Participant one) {
        return byAccount.getOrDefault(one, one.rank()).supervises();
    }

    /** Whether an account says that somebody who was given as one is no supervising officer. */
    boolean contradicts(Participant one) {
        return one.rank().supervises() && !supervises(one);
    }

    /** Whether an account says that somebody is one. */
    boolean confirms(Participant one) {
        return byAccount.containsKey(one) && supervises(one);
    }
}
