package org.threshold.workflow.letter.app;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.threshold.workflow.enquiry.ConferenceSetListener;
import org.threshold.workflow.letter.domain.Decision;
import org.threshold.workflow.letter.domain.LetterKind;
import org.threshold.workflow.letter.domain.ParentLetter;
import org.threshold.workflow.letter.domain.ParentLetter.Standing;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.JoinedCases;

/**
 * A conference is on another day, or elsewhere, than it was: each parent whose invitation says what
 * no longer holds is invited anew (R-4.2-4a). Whose invitation is still to be issued reads the new
 * day in it.
 */
@Service
class HearConferenceDay implements ConferenceSetListener {

    private final Letters letters;
    private final OpenLetters open;
    private final JoinedCases joined;

    HearConferenceDay(Letters letters, OpenLetters open, JoinedCases joined) {
        this.letters = letters;
        this.open = open;
        this.joined = joined;
    }

    @Override
    public void moved(CaseRef of, Instant at) {
        CaseRef ref = joined.answering(of);
        var anew = new Decision(LetterKind.CONFERENCE, "", ref, at);
        List<ParentLetter> invitations =
                letters.of(ref).stream()
                        .filter(one -> one.about().kind() == LetterKind.CONFERENCE)
                        .toList();
        invitations.stream()
                .filter(one -> one.standing() instanceof Standing.Told)
                .map(ParentLetter::place)
                .distinct()
                .filter(
                        place ->
                                invitations.stream()
                                        .noneMatch(it -> it.open() && it.place().equals(place)))
                .forEach(place -> open.open(anew, place));
    }
}
