package org.threshold.workflow.safety.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.Cases;
import org.threshold.workflow.safety.domain.ContactId;
import org.threshold.workflow.safety.domain.ContactSaid;
import org.threshold.workflow.safety.domain.OutOfHoursContact;
import org.threshold.workflow.safety.domain.Participant;
import org.threshold.workflow.safety.domain.PlanGiven;

/**
 * Somebody records a contact out of hours (L-3.1.18, R-TVP-6). The fact is always kept; it is
 * closed when everything is there, with a plan.
 */
@Service
public class RecordContact {

    private final Access access;
    private final Cases cases;
    private final ContactKeeping keeping;
    private final CloseContact close;

    RecordContact(Access access, Cases cases, ContactKeeping keeping, CloseContact close) {
        this.access = access;
        this.cases = cases;
        this.keeping = keeping;
        this.close = close;
    }

    /** Keeps it, and closes it if it can be closed. */
    @Transactional
    public ContactResult handle(Actor who, CaseRef ref, ContactSaid said, PlanGiven plan) {
        access.require(who, Activity.PLAN_OUT_OF_HOURS);
        if (cases.childOf(ref).isEmpty()) {
            return new ContactResult.NothingThere();
        }
        cases.lock(List.of(ref));
        OutOfHoursContact contact = keeping.kept(who, ref, said);
        return close.tryTo(who, contact, plan);
    }

    /** Adds to an open contact what was missing, and closes it if it can be closed. */
    @Transactional
    public ContactResult more(Actor who, ContactId id, More more) {
        access.require(who, Activity.PLAN_OUT_OF_HOURS);
        return keeping.lock(id)
                .map(contact -> added(who, contact, more))
                .orElseGet(ContactResult.NothingThere::new);
    }

    /** What is said of an open contact since: it replaces what was said before. */
    public record More(List<Participant> participants, ContactSaid.Words words, PlanGiven plan) {

        public More {
            participants = List.copyOf(participants);
        }
    }

    private ContactResult added(Actor who, OutOfHoursContact contact, More more) {
        if (contact.closed()) {
            return new ContactResult.ClosedBefore(contact.id());
        }
        var said = contact.said().with(more.participants(), more.words());
        return close.tryTo(who, keeping.saying(who, contact.saying(said)), more.plan());
    }
}
