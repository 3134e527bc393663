package org.threshold.workflow.handover.adapter.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.threshold.workflow.handover.HandoverReason.Why;
import org.threshold.workflow.handover.NightContacts.NightContact;
import org.threshold.workflow.handover.app.ShowHandover.Line;
import org.threshold.workflow.handover.domain.DayWord;
import org.threshold.workflow.handover.domain.HandoverEntry;

/**
 * A case on a handover list, as the API shows it.
 *
 * @param standing {@code noted}, {@code handed}, {@code taken-over}, {@code missed} or {@code
 *     taken-off}
 * @param contacts the contacts out of hours that there were that night
 */
record ShownEntry(
        UUID id,
        String caseRef,
        String night,
        String standing,
        List<Why> reasons,
        List<Word> words,
        List<NightContact> contacts) {

    /** What somebody of the day told the night. */
    record Word(String know, String due, String ring, UUID by, Instant at) {

        static Word of(DayWord word) {
            return new Word(
                    word.said().know(),
                    word.said().due(),
                    word.said().ring(),
                    word.by().value(),
                    word.at());
        }
    }

    static ShownEntry of(Line line) {
        HandoverEntry entry = line.entry();
        return new ShownEntry(
                entry.id().value(),
                entry.caseRef().value(),
                entry.night().toString(),
                StandingWords.code(entry.standing()),
                entry.reasons(),
                entry.words().stream().map(Word::of).toList(),
                line.contacts());
    }
}
