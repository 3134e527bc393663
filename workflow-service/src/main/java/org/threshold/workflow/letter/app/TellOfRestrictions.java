package org.threshold.workflow.letter.app;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.letter.ContactRestricted;
import org.threshold.workflow.letter.RestrictionLetters;
import org.threshold.workflow.letter.Telling;
import org.threshold.workflow.letter.domain.Decision;
import org.threshold.workflow.letter.domain.LetterKind;
import org.threshold.workflow.letter.domain.ParentLetter;
import org.threshold.workflow.letter.domain.ParentLetter.Standing;
import org.threshold.workflow.people.ParentRole;
import org.threshold.workflow.people.ParentStanding;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.JoinedCases;

/** Opens the letter to the one parent whose contact with the child is restricted (F-1.3.9). */
@Service
class TellOfRestrictions implements RestrictionLetters {

    private final Letters letters;
    private final OpenLetters open;
    private final ParentsOfCase parents;
    private final JoinedCases joined;

    TellOfRestrictions(
            Letters letters, OpenLetters open, ParentsOfCase parents, JoinedCases joined) {
        this.letters = letters;
        this.open = open;
        this.parents = parents;
        this.joined = joined;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void restricted(ContactRestricted restricted) {
        CaseRef ref = joined.answering(restricted.caseRef());
        if (letter(restricted).isEmpty()) {
            var about =
                    new Decision(
                            LetterKind.CONTACT_RESTRICTED, restricted.how(), ref, restricted.at());
            place(ref, restricted.adult()).ifPresent(place -> open.open(about, place));
        }
    }

    @Override
    public Telling of(ContactRestricted restricted) {
        return letter(restricted).map(TellOfRestrictions::telling).orElse(Telling.NO_LETTER);
    }

    private Optional<ParentLetter> letter(ContactRestricted restricted) {
        CaseRef ref = joined.answering(restricted.caseRef());
        Optional<ParentRole> place = place(ref, restricted.adult());
        return letters.of(ref).stream()
                .filter(one -> one.about().kind() == LetterKind.CONTACT_RESTRICTED)
                .filter(one -> one.about().decidedAt().equals(restricted.at()))
                .filter(one -> place.isPresent() && one.place() == place.get())
                .findFirst();
    }

    private static Telling telling(ParentLetter letter) {
        if (letter.informed()) {
            return Telling.TOLD;
        }
        return letter.standing() instanceof Standing.NotTold
                ? Telling.AGREED_NOT_TO_TELL
                : Telling.TO_TELL;
    }

    private Optional<ParentRole> place(CaseRef ref, PersonId adult) {
        var sought = new ParentStanding.KnownParent(adult);
        return parents.of(ref).entrySet().stream()
                .filter(one -> one.getValue().equals(sought))
                .map(one -> one.getKey())
                .findFirst();
    }
}
