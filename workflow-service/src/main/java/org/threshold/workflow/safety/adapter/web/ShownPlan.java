package org.threshold.workflow.safety.adapter.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.threshold.workflow.safety.app.Plans.Reviewed;
import org.threshold.workflow.safety.app.ReadOutOfHours.Shown;
import org.threshold.workflow.safety.domain.OutOfHoursPlan;
import org.threshold.workflow.safety.domain.PlanGiven;
import org.threshold.workflow.safety.domain.PlanGiven.Expiry;

/**
 * A plan as the API shows it.
 *
 * @param live whether it is in force; it stays so until it is reviewed, even when it has expired
 */
record ShownPlan(
        UUID id,
        UUID contactId,
        String caseRef,
        boolean live,
        Times times,
        Plan plan,
        List<Review> reviews) {

    static ShownPlan of(Shown shown) {
        OutOfHoursPlan plan = shown.plan();
        return new ShownPlan(
                plan.id().value(),
                plan.about().contact().value(),
                plan.about().caseRef().value(),
                plan.live(),
                Times.of(shown),
                Plan.of(plan.plan()),
                shown.reviews().stream().map(Review::of).toList());
    }

    /** When it was agreed, is to be reviewed, and expires, UTC. */
    record Times(
            Instant agreedAt, Instant reviewDueAt, Optional<Instant> expiresAt, boolean expired) {

        static Times of(Shown shown) {
            var plan = shown.plan();
            return new Times(
                    plan.agreedAt(),
                    plan.reviewDueAt(),
                    plan.plan().expiry() instanceof Expiry.At(var at)
                            ? Optional.of(at)
                            : Optional.empty(),
                    shown.expired());
        }
    }

    /** What was agreed. */
    record Plan(String risks, List<Tonight> actions, String whereabouts, String contingency) {

        static Plan of(PlanGiven plan) {
            return new Plan(
                    plan.risks(),
                    plan.actions().stream()
                            .map(one -> new Tonight(one.action(), one.who()))
                            .toList(),
                    plan.whereabouts(),
                    plan.contingency());
        }
    }

    /** Something that is done tonight, and who does it. */
    record Tonight(String action, String who) {}

    /** A review that was held. */
    record Review(String outcome, String done, String changes, Instant at) {

        static Review of(Reviewed one) {
            return new Review(one.outcome().code(), one.done(), one.changes(), one.at());
        }
    }
}
