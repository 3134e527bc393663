package org.threshold.workflow.people.adapter.web;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.people.app.ShowKinship;
import org.threshold.workflow.people.domain.Kinship;
import org.threshold.workflow.people.domain.Kinship.Kin;
import org.threshold.workflow.people.domain.Person;
import org.threshold.workflow.platform.web.NoSuchPage;

/** Opens the family of a case to those who may enter something into it. */
@Component
class FamilyEntry {

    private final Access access;
    private final ShowKinship show;

    FamilyEntry(Access access, ShowKinship show) {
        this.access = access;
        this.show = show;
    }

    /** The family as it is today; that somebody looked is kept. */
    Kinship open(Actor who, String ref) {
        access.require(who, Activity.EDIT_PERSON);
        return show.handle(who, ref).orElseThrow(NoSuchPage::new);
    }

    /** One of the family; nothing is shown of anybody else. */
    static Person one(Kinship family, UUID id) {
        return family.kin().stream()
                .map(Kin::person)
                .filter(person -> person.id().value().equals(id))
                .findFirst()
                .orElseThrow(NoSuchPage::new);
    }
}
