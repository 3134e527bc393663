package org.threshold.workflow.circumstances.domain;

import java.util.List;
import org.threshold.workflow.circumstances.NewChange;

/**
 * One row of the recipients' table.
 *
 * @param who who is told, where the catalogue's condition for that party holds
 * @param when conditions of this row's own, all of which must hold
 */
record RecipientRow(Party who, Duty duty, List<Condition> when, Tier tier) {

    RecipientRow {
        when = List.copyOf(when);
    }

    static RecipientRow must(Party who) {
        return new RecipientRow(who, Duty.MANDATORY, List.of(), Tier.T1);
    }

    boolean counts(NewChange change, CaseState state) {
        return when.stream().allMatch(condition -> condition.holds(change, state))
                && who.concerned(state);
    }
}
