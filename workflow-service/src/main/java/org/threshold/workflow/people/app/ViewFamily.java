package org.threshold.workflow.people.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.people.ParentRole;
import org.threshold.workflow.people.ParentStanding;
import org.threshold.workflow.people.Parents;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.domain.Answer;
import org.threshold.workflow.people.domain.Circle;
import org.threshold.workflow.people.domain.Person;

/** Shows somebody's family: homes over time, relatives, siblings, and the adults' history. */
@Service
public class ViewFamily {

    /** A person, everybody around, and what is recorded of the person's parents on a day. */
    public record Family(
            Person person,
            Circle circle,
            Map<ParentRole, ParentStanding> parents,
            LocalDate asOf) {}

    private final Access access;
    private final Circles circles;
    private final Parents parents;
    private final Journal journal;

    ViewFamily(Access access, Circles circles, Parents parents, Journal journal) {
        this.access = access;
        this.circles = circles;
        this.parents = parents;
        this.journal = journal;
    }

    /** The view is kept in the audit. */
    @Transactional
    public Answer<Family> handle(Actor who, PersonId id) {
        access.require(who, Activity.READ_PERSON);
        var circle = circles.around(List.of(id));
        return circle.known(List.of(id)).stream()
                .findFirst()
                .map(person -> show(who, person, circle))
                .orElseGet(() -> Answer.noSuchPerson("id"));
    }

    private Answer<Family> show(Actor who, Person person, Circle circle) {
        journal.person(who, "family-viewed", person.id(), "");
        var today = journal.today();
        var standing = parents.of(person.id(), today);
        return new Answer.Done<>(new Family(person, circle, standing, today));
    }
}
