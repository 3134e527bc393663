package org.threshold.workflow.letter.adapter.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.enquiry.PlannedConference;
import org.threshold.workflow.letter.app.Informing;
import org.threshold.workflow.letter.domain.IssueGate;
import org.threshold.workflow.letter.domain.Issuing;
import org.threshold.workflow.letter.domain.Issuing.Invitation;
import org.threshold.workflow.letter.domain.Issuing.Safety;
import org.threshold.workflow.letter.domain.NotTelling;
import org.threshold.workflow.letter.domain.NotTellingReason;
import org.threshold.workflow.letter.domain.Way;
import org.threshold.workflow.platform.web.Reading;

/**
 * What is done to inform a parent, as it is sent; which parts are asked depends on {@code what}.
 *
 * @param what {@code letter}, {@code spoken} or {@code not-told}
 * @param safe whether it is safe that this parent is informed
 * @param at when the parent got the letter or was told, UTC; left out, now
 */
record InformParentForm(
        @Nullable String what,
        @Nullable Boolean safe,
        @Nullable String safeWhy,
        @Nullable String police,
        @Nullable String way,
        @Nullable String ring,
        @Nullable Instant meetingAt,
        @Nullable String meetingPlace,
        @Nullable Instant at,
        @Nullable String reason,
        @Nullable String why) {

    static final String LETTER = "letter";
    static final String SPOKEN = "spoken";
    static final String NOT_TOLD = "not-told";

    private static final List<String> ALL = List.of(LETTER, SPOKEN, NOT_TOLD);

    /**
     * What was done; where it is not said which, or a part cannot be read, the reading says so.
     *
     * @param now UTC
     * @param set the conference that the letter invites to, where its day is set
     */
    Informing read(Reading reading, Instant now, Optional<PlannedConference> set) {
        Instant when = at == null ? now : at;
        return switch (reading.one(IssueGate.WHAT, what, ALL, it -> it)) {
            case SPOKEN -> new Informing.Spoke(when);
            case NOT_TOLD ->
                    new Informing.Propose(
                            new NotTelling(
                                    reading.one(
                                            "reason",
                                            reason,
                                            NotTellingReason.values(),
                                            NotTellingReason::code),
                                    Reading.text(why)));
            default -> new Informing.Issue(issuing(reading, when, set));
        };
    }

    private Issuing issuing(Reading reading, Instant when, Optional<PlannedConference> set) {
        return new Issuing(
                new Safety(Optional.ofNullable(safe), Reading.text(safeWhy), Reading.text(police)),
                way(reading),
                Reading.text(ring),
                when,
                Invitation.of(Optional.ofNullable(meetingAt), Reading.text(meetingPlace), set));
    }

    /** Of a letter that is refused anyway, how it would go out need not be known yet. */
    private Way way(Reading reading) {
        return reading.oneOr("way", way, Way.BY_HAND, Way::code);
    }
}
