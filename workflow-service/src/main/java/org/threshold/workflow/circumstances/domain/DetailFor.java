package org.threshold.workflow.circumstances.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.threshold.workflow.access.Agency;

/**
 * Whether an agency that was told may fetch what a change is about. A notification signals, and its
 * recipient fetches the detail (event catalogue, section 1): only one whose tier goes with a
 * detail, and not for ever.
 */
public sealed interface DetailFor {

    /**
     * How long after the end of the time to acknowledge. No source names one; our decision is four
     * weeks: the fifteen working days within which a conference follows a strategy discussion
     * (Working Together to Safeguard Children 2023, chapter 3), and one week more. Nobody browses
     * the record of an old case by it.
     */
    Duration OPEN_FOR = Duration.ofDays(28);

    /** The agency may fetch it. */
    record Open() implements DetailFor {}

    /**
     * It could, and the time for that is over.
     *
     * @param since from when on, UTC
     */
    record Ended(Instant since) implements DetailFor {}

    /** It was told of the fact only: to contact us, and no more. */
    record FactOnly() implements DetailFor {}

    /** It was not told. */
    record NotTold() implements DetailFor {}

    /**
     * What an agency may fetch now.
     *
     * @param told everybody who was told of the change; the latest of the agency counts
     */
    static DetailFor of(List<Notification> told, Agency agency, Instant now) {
        List<Notification> own =
                told.stream().filter(one -> one.to().recipient().agency() == agency).toList();
        if (own.isEmpty()) {
            return new NotTold();
        }
        return own.stream()
                .filter(one -> one.to().tier() == Tier.T1)
                .map(one -> one.urgency().acknowledgeBy().plus(OPEN_FOR))
                .max(Comparator.naturalOrder())
                .map(end -> now.isBefore(end) ? new Open() : new Ended(end))
                .orElseGet(FactOnly::new);
    }
}
