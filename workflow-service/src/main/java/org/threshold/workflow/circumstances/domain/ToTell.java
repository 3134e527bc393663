package org.threshold.workflow.circumstances.domain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.threshold.workflow.circumstances.Recipient;
import org.threshold.workflow.referral.CaseRef;

/**
 * Somebody to be told.
 *
 * @param tier how much may be said
 * @param cases the cases they are told about, at least one
 * @param from from when their time to acknowledge counts
 */
public record ToTell(
        Recipient recipient, Duty duty, Tier tier, List<CaseRef> cases, CountsFrom from) {

    /** From when the time to acknowledge counts. */
    public enum CountsFrom {
        /** At once. */
        NOW,
        /** When the office opens: somebody else is told in their place until then. */
        OPENING
    }

    public ToTell {
        cases = List.copyOf(cases);
    }

    /** The same recipient of two rows is told once, under the more binding one, about all cases. */
    ToTell and(ToTell other) {
        var all = new LinkedHashSet<>(cases);
        all.addAll(other.cases);
        return new ToTell(
                recipient,
                duty.orStronger(other.duty),
                tier.orMore(other.tier),
                new ArrayList<>(all),
                from.compareTo(other.from) <= 0 ? from : other.from);
    }

    ToTell insteadOf(Recipient standIn) {
        return new ToTell(standIn, duty, tier, cases, CountsFrom.NOW);
    }

    ToTell atOnce() {
        return new ToTell(recipient, duty, tier, cases, CountsFrom.NOW);
    }

    ToTell atOpening() {
        return new ToTell(recipient, duty, tier, cases, CountsFrom.OPENING);
    }

    /** The references of the cases. */
    public List<String> caseRefs() {
        return cases.stream().map(CaseRef::value).toList();
    }
}
