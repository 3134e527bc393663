package org.threshold.workflow.people.app;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.audit.AuditTrail;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.people.HouseholdId;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.domain.Change;
import org.threshold.workflow.platform.CaseClock;

/** Says what day it is, and keeps who did what to whose record. */
@Service
class Journal {

    private final AuditTrail audit;
    private final CaseClock clock;

    Journal(AuditTrail audit, CaseClock clock) {
        this.audit = audit;
        this.clock = clock;
    }

    LocalDate today() {
        return WorkingTime.dayOf(clock.now());
    }

    Change change(Actor who, String why) {
        return new Change(who.id(), why, clock.now());
    }

    void person(Actor who, String what, PersonId person, String why) {
        audit.record(new AuditEntry(who, what, "person", person.value(), List.of(), why));
    }

    /** What somebody did to a person’s record for the sake of a case. */
    void ofCase(Actor who, String what, PersonId person, String caseRef) {
        audit.record(new AuditEntry(who, what, "person", person.value(), List.of(caseRef), ""));
    }

    /** Whom somebody was shown in a list of families. */
    void families(Actor who, Collection<String> cases) {
        var id = who.id().value();
        audit.record(new AuditEntry(who, "families-listed", "staff", id, List.copyOf(cases), ""));
    }

    void household(Actor who, String what, HouseholdId household, String why) {
        audit.record(new AuditEntry(who, what, "household", household.value(), List.of(), why));
    }

    void search(Actor who, String what, UUID search, String why) {
        audit.record(new AuditEntry(who, what, "search", search, List.of(), why));
    }
}
