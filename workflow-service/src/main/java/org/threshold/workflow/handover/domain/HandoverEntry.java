package org.threshold.workflow.handover.domain;

import java.time.LocalDate;
import java.util.List;
import org.threshold.workflow.handover.HandoverReason.Why;
import org.threshold.workflow.referral.CaseRef;

/**
 * One case on the handover list of one night.
 *
 * @param night the day that hands over
 * @param reasons why the rules put it there; none when only people did
 * @param words what people of the day said, the first first
 */
public record HandoverEntry(
        EntryId id,
        CaseRef caseRef,
        LocalDate night,
        List<Why> reasons,
        List<DayWord> words,
        Standing standing) {

    /** Copies, so that nobody can change it. */
    public HandoverEntry {
        reasons = List.copyOf(reasons);
        words = List.copyOf(words);
    }

    /** Whether only people put it there, so that they may take it off. */
    public boolean byHand() {
        return reasons.isEmpty();
    }

    /** Whether the same person has told the same already. */
    public boolean says(DayWord word) {
        return words.stream()
                .anyMatch(one -> one.said().equals(word.said()) && one.by().equals(word.by()));
    }
}
