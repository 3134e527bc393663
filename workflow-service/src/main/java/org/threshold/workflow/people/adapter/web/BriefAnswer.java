package org.threshold.workflow.people.adapter.web;

import java.util.UUID;
import org.threshold.workflow.people.PersonKind;
import org.threshold.workflow.people.PersonView;
import org.threshold.workflow.people.domain.Person;

/** A person in a few words. */
record BriefAnswer(UUID id, String name, PersonKind kind, BornAnswer born) {

    static BriefAnswer of(PersonView view) {
        return new BriefAnswer(
                view.id().value(), view.displayName(), view.kind(), BornAnswer.of(view.born()));
    }

    static BriefAnswer of(Person person) {
        return of(person.view());
    }
}
