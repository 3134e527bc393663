package org.threshold.workflow.circumstances.domain;

/**
 * One row of the recipients' table.
 *
 * @param who who is told, where the catalogue's condition for that party holds
 * @param when a condition of this row's own
 */
record RecipientRow(Party who, Duty duty, Condition when, Tier tier) {

    static RecipientRow must(Party who) {
        return new RecipientRow(who, Duty.MANDATORY, Condition.ALWAYS, Tier.T1);
    }

    static RecipientRow should(Party who) {
        return new RecipientRow(who, Duty.DEFAULT, Condition.ALWAYS, Tier.T1);
    }

    static RecipientRow may(Party who) {
        return new RecipientRow(who, Duty.CONDITIONAL, Condition.ALWAYS, Tier.T1);
    }

    RecipientRow when(Condition condition) {
        return new RecipientRow(who, duty, condition, tier);
    }

    /** The fact only: contact us about this child. */
    RecipientRow factOnly() {
        return new RecipientRow(who, duty, when, Tier.T0);
    }
}
