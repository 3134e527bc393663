package org.threshold.workflow.letter.app;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.threshold.workflow.letter.domain.ParentLetter;
import org.threshold.workflow.people.ParentRole;
import org.threshold.workflow.people.ParentStanding;
import org.threshold.workflow.people.Parents;
import org.threshold.workflow.people.People;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.PersonView;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.Cases;

/** What is recorded today of the parents of a case’s child. */
@Service
class ParentsOfCase {

    private static final String NO_NAME = "your child";

    private final Cases cases;
    private final Parents parents;
    private final People people;
    private final LetterRecord record;

    ParentsOfCase(Cases cases, Parents parents, People people, LetterRecord record) {
        this.cases = cases;
        this.parents = parents;
        this.people = people;
        this.record = record;
    }

    /** What is recorded of each; empty of a case that does not exist. */
    Map<ParentRole, ParentStanding> of(CaseRef ref) {
        return cases.childOf(ref).map(child -> parents.of(child, record.today())).orElse(Map.of());
    }

    /** What is recorded of the parent whom a letter is for. */
    ParentStanding of(ParentLetter letter) {
        return of(letter.about().caseRef())
                .getOrDefault(letter.place(), new ParentStanding.Blank());
    }

    /** The parent whom a letter is for, where it is recorded who that is. */
    Optional<PersonId> person(ParentLetter letter) {
        return of(letter) instanceof ParentStanding.KnownParent(var parent)
                ? Optional.of(parent)
                : Optional.empty();
    }

    /** A person’s name, for a letter. */
    String name(PersonId person) {
        return people.view(person).map(PersonView::displayName).orElse("Parent");
    }

    /** The name of a case’s child, for a letter. */
    String child(CaseRef ref) {
        return cases.childOf(ref)
                .flatMap(people::view)
                .map(PersonView::displayName)
                .orElse(NO_NAME);
    }
}
