package org.threshold.workflow.safety.app;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.Cases;
import org.threshold.workflow.safety.app.Plans.Reviewed;
import org.threshold.workflow.safety.app.SafetyRecord.Subject;
import org.threshold.workflow.safety.domain.OutOfHoursContact;
import org.threshold.workflow.safety.domain.OutOfHoursPlan;

/** Shows plans of the night and contacts; whoever reads them is kept in the audit. */
@Service
public class ReadOutOfHours {

    private static final int MOST = 200;

    private final Access access;
    private final Cases cases;
    private final Plans plans;
    private final Contacts contacts;
    private final SafetyRecord record;

    ReadOutOfHours(
            Access access, Cases cases, Plans plans, Contacts contacts, SafetyRecord record) {
        this.access = access;
        this.cases = cases;
        this.plans = plans;
        this.contacts = contacts;
        this.record = record;
    }

    /** A plan with its reviews, and whether its own time has run out. */
    public record Shown(OutOfHoursPlan plan, List<Reviewed> reviews, boolean expired) {

        public Shown {
            reviews = List.copyOf(reviews);
        }
    }

    /** Every live plan, the one to be reviewed first leading; or the latest, live or not. */
    @Transactional
    public List<Shown> all(Actor who, boolean live) {
        access.require(who, Activity.READ_CASE);
        return shown(who, live ? plans.live(MOST) : plans.latest(MOST));
    }

    /** The plans of a case, the latest agreed first; empty when there is no such case. */
    @Transactional
    public Optional<List<Shown>> of(Actor who, CaseRef ref) {
        access.require(who, Activity.READ_CASE);
        return cases.childOf(ref).map(_ -> shown(who, plans.of(ref)));
    }

    /** The contacts of a case, the latest first; empty when there is no such case. */
    @Transactional
    public Optional<List<OutOfHoursContact>> contacts(Actor who, CaseRef ref) {
        access.require(who, Activity.READ_CASE);
        return cases.childOf(ref).map(_ -> readContacts(who, ref));
    }

    private List<OutOfHoursContact> readContacts(Actor who, CaseRef ref) {
        List<OutOfHoursContact> all = contacts.of(ref);
        all.forEach(
                one ->
                        record.keep(
                                who,
                                "out-of-hours-contact-read",
                                new Subject(SafetySteps.CONTACT, one.id().value(), ref),
                                ""));
        return all;
    }

    private List<Shown> shown(Actor who, List<OutOfHoursPlan> found) {
        Instant now = record.now();
        return found.stream().map(plan -> shown(who, plan, now)).toList();
    }

    private Shown shown(Actor who, OutOfHoursPlan plan, Instant now) {
        var subject = new Subject(SafetySteps.PLAN, plan.id().value(), plan.about().caseRef());
        record.keep(who, "out-of-hours-plan-read", subject, "");
        return new Shown(plan, plans.reviews(plan.id()), plan.expired(now));
    }
}
