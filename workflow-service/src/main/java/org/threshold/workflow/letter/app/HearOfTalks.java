package org.threshold.workflow.letter.app;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.enquiry.ParentSpokenTo;
import org.threshold.workflow.enquiry.SpeakingListener;
import org.threshold.workflow.letter.domain.LetterKind;
import org.threshold.workflow.letter.domain.ParentLetter;
import org.threshold.workflow.letter.domain.ParentLetter.Spoken;
import org.threshold.workflow.referral.JoinedCases;

/**
 * A parent to whom a social worker spoke in an enquiry has heard that there is one: nobody is asked
 * for that again, and the letter about it still follows (L-3.1.17, R-4.2-4b).
 */
@Service
class HearOfTalks implements SpeakingListener {

    private final Letters letters;
    private final LetterKeeping keeping;
    private final JoinedCases joined;

    HearOfTalks(Letters letters, LetterKeeping keeping, JoinedCases joined) {
        this.letters = letters;
        this.keeping = keeping;
        this.joined = joined;
    }

    @Override
    public void spokenTo(Actor by, ParentSpokenTo spoken) {
        if (spoken.ofTheEnquiry()) {
            ofTheStart(spoken)
                    .filter(letter -> !letter.informed())
                    .ifPresent(
                            letter -> keeping.heard(by, letter, new Spoken(spoken.at(), by.id())));
        }
    }

    private Optional<ParentLetter> ofTheStart(ParentSpokenTo spoken) {
        return letters.of(joined.answering(spoken.caseRef())).stream()
                .filter(letter -> letter.about().kind() == LetterKind.ENQUIRY_STARTED)
                .filter(letter -> letter.place().equals(spoken.parent()))
                .findFirst();
    }
}
