package org.threshold.workflow.ward.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.threshold.workflow.entry.NewEntry;
import org.threshold.workflow.platform.Refusal;

/**
 * When a consultant took a child over.
 *
 * @param at UTC; empty for just now
 * @param whyLate why it is recorded later than four hours after; may be empty
 */
public record TakenOver(Optional<Instant> at, String whyLate) {

    /** Just now. */
    public static TakenOver justNow() {
        return new TakenOver(Optional.empty(), "");
    }

    /** Why it cannot have been then; how late it is recorded never is a reason. */
    public List<Refusal> refusals(Stay stay, Instant now) {
        return at
                .filter(when -> when.isAfter(now) || when.isBefore(stay.admittedAt()))
                .map(
                        _ ->
                                new Refusal(
                                        "at",
                                        "The child would have been taken over before the admission or later"
                                                + " than now.",
                                        "Give when it was; leave it out if it was just now."))
                .stream()
                .toList();
    }

    /** As an entry of a handover. */
    public NewEntry entry(Stay stay, HandoverId id, Instant now) {
        return new NewEntry(id.entry(), stay.caseRef(), at.orElse(now), whyLate);
    }

    /** Its reason is typed by people. */
    @Override
    public String toString() {
        return "TakenOver[" + at + "]";
    }
}
