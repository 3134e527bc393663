package org.threshold.workflow.safety.app;

import java.util.Map;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.safety.app.SafetyRecord.Subject;
import org.threshold.workflow.safety.domain.OutOfHoursContact;
import org.threshold.workflow.safety.domain.OutOfHoursPlan;
import org.threshold.workflow.safety.domain.OutOfHoursPlan.About;
import org.threshold.workflow.safety.domain.PlanGiven;
import org.threshold.workflow.safety.domain.PlanId;

/** A plan is agreed: it is live from now on, its review is due by 10:00, and people hear of it. */
@Service
class AgreePlan {

    private final Plans plans;
    private final PlanReviews reviews;
    private final PlanNews news;
    private final SafetyRecord record;

    AgreePlan(Plans plans, PlanReviews reviews, PlanNews news, SafetyRecord record) {
        this.plans = plans;
        this.reviews = reviews;
        this.news = news;
        this.record = record;
    }

    OutOfHoursPlan agreed(Actor who, OutOfHoursContact contact, PlanGiven given) {
        var id = new PlanId(record.newId());
        var about = new About(contact.id(), contact.caseRef());
        Deadline review = reviews.limit(id, about, contact.said().at());
        var plan = new OutOfHoursPlan(id, about, given, record.now(), review.dueAt(), true);
        plans.add(plan, who);
        reviews.begin(id, review);
        var subject = new Subject(SafetySteps.PLAN, id.value(), contact.caseRef());
        record.keep(who, "out-of-hours-plan-agreed", subject, given.risks());
        record.tell(
                "out-of-hours-plan-agreed",
                subject,
                Map.of("reviewDueAt", review.dueAt().toString()));
        news.agreed(who, plan);
        return plan;
    }
}
