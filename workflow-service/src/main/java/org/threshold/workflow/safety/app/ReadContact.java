package org.threshold.workflow.safety.app;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.safety.app.ReadOutOfHours.Shown;
import org.threshold.workflow.safety.app.SafetyRecord.Subject;
import org.threshold.workflow.safety.domain.ContactId;
import org.threshold.workflow.safety.domain.OutOfHoursContact;
import org.threshold.workflow.safety.domain.OutOfHoursPlan;
import org.threshold.workflow.safety.domain.PlanId;

/**
 * Shows one contact out of hours in full, with the plan it ended with or what it still lacks
 * (R-TVP-6); whoever reads it is kept in the audit.
 */
@Service
public class ReadContact {

    private final Access access;
    private final Contacts contacts;
    private final Plans plans;
    private final ContactGaps gaps;
    private final SafetyRecord record;

    ReadContact(
            Access access, Contacts contacts, Plans plans, ContactGaps gaps, SafetyRecord record) {
        this.access = access;
        this.contacts = contacts;
        this.plans = plans;
        this.gaps = gaps;
        this.record = record;
    }

    /**
     * A contact with what belongs to it.
     *
     * @param plan the plan it ended with, with its reviews; none while it is open
     * @param open how it stands while it is open; none when it is closed
     */
    public record Whole(OutOfHoursContact contact, List<Shown> plan, List<NotClosed> open) {

        /** Copies, so that nobody can change it. */
        public Whole {
            plan = List.copyOf(plan);
            open = List.copyOf(open);
        }
    }

    /** The contacts of a case, the latest first: those that are not closed, and those that are. */
    public record OfCase(List<NotClosed> open, List<OutOfHoursContact> closed) {

        /** Copies, so that nobody can change it. */
        public OfCase {
            open = List.copyOf(open);
            closed = List.copyOf(closed);
        }
    }

    /** The contact; empty when there is none. */
    @Transactional
    public Optional<Whole> handle(Actor who, ContactId id) {
        access.require(who, Activity.READ_CASE);
        return contacts.find(id).map(contact -> whole(who, contact));
    }

    /** The contact behind a plan, with that plan; empty when there is no such plan. */
    @Transactional
    public Optional<Whole> behind(Actor who, PlanId id) {
        access.require(who, Activity.READ_CASE);
        return plans.find(id)
                .flatMap(plan -> contacts.find(plan.about().contact()))
                .map(contact -> whole(who, contact));
    }

    /** The contacts of a case; that somebody saw what an open one lacks is kept. */
    @Transactional
    public OfCase of(Actor who, CaseRef ref) {
        access.require(who, Activity.READ_CASE);
        List<OutOfHoursContact> all = contacts.of(ref);
        List<NotClosed> open = gaps.notClosed(all);
        open.forEach(one -> read(who, one.contact()));
        return new OfCase(open, all.stream().filter(OutOfHoursContact::closed).toList());
    }

    private Whole whole(Actor who, OutOfHoursContact contact) {
        read(who, contact);
        return new Whole(
                contact,
                plans.of(contact.id()).map(plan -> shown(who, plan)).stream().toList(),
                gaps.notClosed(List.of(contact)));
    }

    private Shown shown(Actor who, OutOfHoursPlan plan) {
        var subject = new Subject(SafetySteps.PLAN, plan.id().value(), plan.about().caseRef());
        record.keep(who, "out-of-hours-plan-read", subject, "");
        return new Shown(plan, plans.reviews(plan.id()), plan.expired(record.now()));
    }

    private void read(Actor who, OutOfHoursContact contact) {
        var subject = new Subject(SafetySteps.CONTACT, contact.id().value(), contact.caseRef());
        record.keep(who, "out-of-hours-contact-read", subject, "");
    }
}
