package org.threshold.workflow.prebirth.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.threshold.workflow.referral.CaseRef;

/**
 * An antenatal contact that a health visitor has still to make.
 *
 * @param expected the day in England on which the child is expected; empty while nobody knows it
 * @param dueAt by when, UTC
 */
public record ContactToMake(
        CaseRef caseRef, ContactPriority priority, Optional<LocalDate> expected, Instant dueAt)
        implements Comparable<ContactToMake> {

    /**
     * The most vulnerable families first, and among them what is due first (R-4.2-10): a family of
     * whom nobody worries does not overtake one that may be harmed because its limit has passed.
     */
    private static final Comparator<ContactToMake> MOST_URGENT_FIRST =
            Comparator.comparing(ContactToMake::priority)
                    .reversed()
                    .thenComparing(ContactToMake::dueAt)
                    .thenComparing(one -> one.caseRef().value());

    @Override
    public int compareTo(ContactToMake other) {
        return MOST_URGENT_FIRST.compare(this, other);
    }
}
