package org.threshold.workflow.circumstances.app;

import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.circumstances.NotificationId;
import org.threshold.workflow.circumstances.domain.Acknowledgement;
import org.threshold.workflow.circumstances.domain.Acknowledgement.By;
import org.threshold.workflow.circumstances.domain.Acknowledgement.How;
import org.threshold.workflow.circumstances.domain.Notification;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.HumanSteps;
import org.threshold.workflow.worklist.TaskView;

/** Somebody of ours has rung a duty role, and says who answered or that nobody did. */
@Service
public class RingDutyRole {

    private final Access access;
    private final HumanSteps steps;
    private final Notifications notifications;
    private final RungCall call;
    private final CaseClock clock;

    RingDutyRole(
            Access access,
            HumanSteps steps,
            Notifications notifications,
            RungCall call,
            CaseClock clock) {
        this.access = access;
        this.steps = steps;
        this.notifications = notifications;
        this.call = call;
        this.clock = clock;
    }

    /** What came of the call. */
    public sealed interface Call {

        /**
         * Somebody answered, and knows now.
         *
         * @param name who, as they said it
         * @param role what they are there, as they said it
         */
        record SpokeTo(String name, String role) implements Call {}

        /** Nobody answered. */
        record NoAnswer() implements Call {}
    }

    /** Ends the step; what was said is an acknowledgement by telephone. */
    @Transactional
    public Completion handle(Actor who, NotificationId id, Call result) {
        access.require(who, Activity.ACKNOWLEDGE_NOTICE);
        return steps.take(who, id.value(), NotificationSteps.RING)
                .then(task -> rung(who, id, task, result));
    }

    private Completion rung(Actor who, NotificationId id, TaskView task, Call result) {
        Notification about = notifications.find(id).orElseThrow();
        steps.finish(who, task, Map.of());
        return switch (result) {
            case Call.SpokeTo spoke -> {
                call.answered(who, about, given(about, spoke), spoke.name());
                yield new Completion.Done("It is acknowledged. Nobody is asked any further.");
            }
            case Call.NoAnswer() -> {
                call.notAnswered(who, about);
                yield new Completion.Done(
                        "It is kept that nobody answered. Whoever is next up the ladder is asked.");
            }
        };
    }

    private Acknowledgement given(Notification about, Call.SpokeTo spoke) {
        var by = new By(about.to().recipient().agency().code(), spoke.role());
        return new Acknowledgement(by, How.TELEPHONE, clock.now());
    }
}
