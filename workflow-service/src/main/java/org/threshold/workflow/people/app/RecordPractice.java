package org.threshold.workflow.people.app;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.people.GpPractice;
import org.threshold.workflow.people.HealthDetails;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.PracticeRecords;
import org.threshold.workflow.people.domain.Kept;
import org.threshold.workflow.people.domain.Person;
import org.threshold.workflow.people.domain.PersonRegister;

/** Records where somebody is registered with a GP, beside whatever else is being corrected. */
@Service
class RecordPractice implements PracticeRecords {

    private static final String WHY = "Found out for a case.";

    private final PersonRegister persons;
    private final PracticeNews news;
    private final Journal journal;

    RecordPractice(PersonRegister persons, PracticeNews news, Journal journal) {
        this.persons = persons;
        this.news = news;
        this.journal = journal;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(Actor who, PersonId id, GpPractice practice) {
        Person before = persons.find(id).orElseThrow();
        var health = before.facts().health();
        if (health.practice().equals(practice)) {
            return;
        }
        Person now =
                before.corrected(before.facts().health(new HealthDetails(health.nhs(), practice)));
        if (persons.keep(now, journal.change(who, WHY)) == Kept.OVERTAKEN) {
            record(who, id, practice);
            return;
        }
        journal.person(who, "gp-practice-recorded", id, WHY);
        news.corrected(who, before, now);
    }
}
