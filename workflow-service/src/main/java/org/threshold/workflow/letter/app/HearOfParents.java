package org.threshold.workflow.letter.app;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.letter.domain.ParentLetter;
import org.threshold.workflow.people.ParentListener;
import org.threshold.workflow.people.ParentRole;
import org.threshold.workflow.people.ParentStanding;
import org.threshold.workflow.people.ParentStanding.KnownParent;
import org.threshold.workflow.people.ParentStanding.NotToBeContacted;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.CaseRef;

/**
 * Hears what is recorded of parents: somebody else with parental responsibility who becomes known
 * has to hear what others still have to, a parent whom a manager leaves out is not told, and that
 * is looked at again on its day (L-3.1.17).
 */
@Service
class HearOfParents implements ParentListener {

    private final CaseOfChild cases;
    private final Letters letters;
    private final OpenLetters open;
    private final NotTold notTold;
    private final LeftOutReviews reviews;

    HearOfParents(
            CaseOfChild cases,
            Letters letters,
            OpenLetters open,
            NotTold notTold,
            LeftOutReviews reviews) {
        this.cases = cases;
        this.letters = letters;
        this.open = open;
        this.notTold = notTold;
        this.reviews = reviews;
    }

    @Override
    public void recorded(Actor by, PersonId child, ParentRole role, ParentStanding standing) {
        Optional<CaseRef> ref = cases.of(child);
        reviews.recorded(by, new LeftOutReviews.Place(child, role, ref), standing);
        ref.filter(one -> !letters.of(one).isEmpty())
                .map(cases::locked)
                .map(letters::of)
                .ifPresent(all -> follow(by, role, standing, all));
    }

    private void follow(
            Actor by, ParentRole role, ParentStanding standing, List<ParentLetter> all) {
        List<ParentLetter> theirs = all.stream().filter(one -> one.place().equals(role)).toList();
        if (standing instanceof NotToBeContacted left) {
            theirs.stream()
                    .filter(ParentLetter::open)
                    .forEach(letter -> notTold.leftOut(by, letter, left));
        }
        if (standing instanceof KnownParent) {
            open.waiting(all).stream()
                    .filter(
                            decision ->
                                    theirs.stream().noneMatch(it -> it.about().equals(decision)))
                    .forEach(decision -> open.open(decision, role));
        }
    }
}
