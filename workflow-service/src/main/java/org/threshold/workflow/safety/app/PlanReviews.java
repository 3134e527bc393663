package org.threshold.workflow.safety.app;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.threshold.process.OutOfHoursPlanProcess.Messages;
import org.threshold.process.OutOfHoursPlanProcess.Variables;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.Deadlines;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.deadlines.Waiting;
import org.threshold.workflow.platform.EngineMessage;
import org.threshold.workflow.platform.EngineOutbox;
import org.threshold.workflow.safety.domain.OutOfHoursPlan.About;
import org.threshold.workflow.safety.domain.PlanId;
import org.threshold.workflow.worklist.HumanSteps;

/** The reviews of a plan: their limits, their steps, and the process that waits for them. */
@Service
class PlanReviews {

    private final Deadlines deadlines;
    private final HumanSteps steps;
    private final EngineOutbox engine;

    PlanReviews(Deadlines deadlines, HumanSteps steps, EngineOutbox engine) {
        this.deadlines = deadlines;
        this.steps = steps;
        this.engine = engine;
    }

    /** Starts the limit of a review, counted from an instant. */
    Deadline limit(PlanId id, About about, Instant anchor) {
        var waiting =
                new Waiting(
                        SafetySteps.PLAN,
                        id.value(),
                        SafetySteps.REVIEW_PLAN,
                        List.of(about.caseRef().value()));
        return deadlines.set(LimitCode.OUT_OF_HOURS_PLAN_REVIEW, waiting, anchor);
    }

    /** Opens the first review and starts the process. */
    void begin(PlanId id, Deadline review) {
        open(review);
        start(id, review);
    }

    /** Starts the process at a review. */
    void start(PlanId id, Deadline review) {
        engine.publish(
                new EngineMessage(
                        Messages.AGREED,
                        id.value(),
                        Map.of(
                                Variables.PLAN_ID, id.toString(),
                                Variables.REVIEW, review.forEngine())));
    }

    /** Opens a review. */
    void open(Deadline review) {
        steps.open(SafetySteps.REVIEW_PLAN, review, SafetySteps.REVIEWERS);
    }

    /** The limit of the review that is still to be held, if there is one. */
    Optional<Deadline> next(PlanId id) {
        return deadlines.of(SafetySteps.PLAN, id.value()).stream()
                .filter(Deadline::isOpen)
                .findFirst();
    }

    /** The review was held: its limit is met. */
    void met(PlanId id) {
        deadlines.of(SafetySteps.PLAN, id.value()).forEach(limit -> deadlines.met(limit.id()));
    }
}
