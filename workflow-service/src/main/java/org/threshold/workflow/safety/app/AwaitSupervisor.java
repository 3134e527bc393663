package org.threshold.workflow.safety.app;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.safety.domain.ContactRule;
import org.threshold.workflow.safety.domain.OutOfHoursContact;
import org.threshold.workflow.worklist.SupervisorQueue;

/**
 * Contacts out of hours whose plan waits for a supervising police officer, for the sergeant’s page
 * (L-3.1.18, R-TVP-6a); that somebody looked is kept, with the cases that were shown.
 */
@Service
class AwaitSupervisor implements SupervisorQueue {

    /** Of so many open contacts those are found that wait for an officer. */
    private static final int MOST = 500;

    private final Access access;
    private final Contacts contacts;
    private final PoliceInContact police;
    private final SafetyRecord record;

    AwaitSupervisor(Access access, Contacts contacts, PoliceInContact police, SafetyRecord record) {
        this.access = access;
        this.contacts = contacts;
        this.police = police;
        this.record = record;
    }

    @Override
    @Transactional
    public List<Awaited> waiting(Actor who, int most) {
        access.require(who, Activity.READ_CASE);
        List<Awaited> waiting =
                contacts.open(MOST).stream().flatMap(this::awaited).limit(most).toList();
        if (!waiting.isEmpty()) {
            var cases = waiting.stream().flatMap(one -> one.cases().stream());
            record.looked(who, "plans-for-supervisor-read", cases.distinct().sorted().toList());
        }
        return waiting;
    }

    private Stream<Awaited> awaited(OutOfHoursContact contact) {
        var said = contact.said();
        return ContactRule.supervisor(said, police.of(said)).stream()
                .map(refusal -> awaited(contact, refusal));
    }

    private static Awaited awaited(OutOfHoursContact contact, Refusal refusal) {
        return new Awaited(
                contact.said().purpose().words() + ", " + DueWords.exact(contact.said().at()),
                List.of(contact.caseRef().value()),
                refusal.problem() + " " + refusal.remedy(),
                ContactAddress.of(contact));
    }
}
