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

/**
 * Opens the letter to the one parent whose contact with the child is restricted, and the one that
 * says that it is lifted (F-1.3.9).
 */
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
        tell(LetterKind.CONTACT_RESTRICTED, restricted);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void lifted(ContactRestricted lifted) {
        tell(LetterKind.CONTACT_LIFTED, lifted);
    }

    private void tell(LetterKind kind, ContactRestricted about) {
        CaseRef ref = joined.answering(about.caseRef());
        if (letter(kind, about).isEmpty()) {
            var decision = new Decision(kind, about.how(), ref, about.at());
            place(ref, about.adult()).ifPresent(place -> open.open(decision, place));
        }
    }

    @Override
    public Telling of(ContactRestricted restricted) {
        return letter(LetterKind.CONTACT_RESTRICTED, restricted)
                .map(TellOfRestrictions::telling)
                .orElse(Telling.NO_LETTER);
    }

    private Optional<ParentLetter> letter(LetterKind kind, ContactRestricted about) {
        CaseRef ref = joined.answering(about.caseRef());
        Optional<ParentRole> place = place(ref, about.adult());
        return letters.of(ref).stream()
                .filter(one -> one.about().kind() == kind)
                .filter(one -> one.about().decidedAt().equals(about.at()))
                .filter(one -> place.filter(one.place()::equals).isPresent())
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
