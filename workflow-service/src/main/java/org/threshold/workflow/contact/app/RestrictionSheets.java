package org.threshold.workflow.contact.app;

import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.contact.app.RestrictionSheet.Adult;
import org.threshold.workflow.contact.domain.Restriction;
import org.threshold.workflow.letter.RestrictionLetters;
import org.threshold.workflow.letter.Telling;
import org.threshold.workflow.people.People;
import org.threshold.workflow.people.PersonView;
import org.threshold.workflow.referral.CaseRef;

/** Puts together how a restriction stands today. */
@Service
class RestrictionSheets {

    private final Restrictions restrictions;
    private final ContactFamily family;
    private final RestrictionLetters letters;
    private final People people;
    private final ContactRecord record;

    RestrictionSheets(
            Restrictions restrictions,
            ContactFamily family,
            RestrictionLetters letters,
            People people,
            ContactRecord record) {
        this.restrictions = restrictions;
        this.family = family;
        this.letters = letters;
        this.people = people;
        this.record = record;
    }

    void looked(Actor who, String what, CaseRef ref) {
        record.looked(who, what, ref);
    }

    RestrictionSheet of(Restriction one) {
        var said = one.said();
        return new RestrictionSheet(
                one,
                family.held(said.whom()),
                said.basis().carries(record.today()),
                RestrictionKeeping.told(one).map(letters::of).orElse(Telling.NO_LETTER),
                adult(one),
                said.missing(),
                restrictions.history(one.id()));
    }

    private Adult adult(Restriction one) {
        var whom = one.said().whom();
        return whom.adult()
                .map(
                        adult ->
                                new Adult(
                                        family.place(one.caseRef(), adult),
                                        people.view(adult).map(PersonView::displayName).orElse("")))
                .orElseGet(() -> new Adult("", whom.words()));
    }
}
