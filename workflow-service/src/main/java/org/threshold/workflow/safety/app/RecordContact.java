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

    /**
     * Keeps it, and closes it if it can be closed. A contact that is sent twice is kept once: the
     * second time, what is said takes the place of what was said before.
     */
    @Transactional
    public ContactResult handle(Actor who, About contact, ContactSaid said, PlanGiven plan) {
        access.require(who, Activity.PLAN_OUT_OF_HOURS);
        if (cases.childOf(contact.caseRef()).isEmpty()) {
            return new ContactResult.NothingThere();
        }
        cases.lock(List.of(contact.caseRef()));
        var more = new More(said.participants(), said.words(), plan);
        return keeping.lock(contact.id())
                .map(known -> again(who, known, contact, more))
                .orElseGet(() -> close.tryTo(who, keeping.kept(who, contact, said), plan));
    }

    private ContactResult again(Actor who, OutOfHoursContact known, About contact, More more) {
        return known.caseRef().equals(contact.caseRef())
                ? added(who, known, more)
                : new ContactResult.NothingThere();
    }

    /**
     * Which contact it is, of which case.
     *
     * @param id chosen before it is sent, so that the same is known when it is sent again
     */
    public record About(ContactId id, CaseRef caseRef) {}

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
        var now = said.equals(contact.said()) ? contact : keeping.saying(who, contact.saying(said));
        return close.tryTo(who, now, more.plan());
    }
}
