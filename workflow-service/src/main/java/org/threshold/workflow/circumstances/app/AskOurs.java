package org.threshold.workflow.circumstances.app;

import java.util.Set;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.circumstances.domain.Notification;
import org.threshold.workflow.circumstances.domain.Telling;
import org.threshold.workflow.deadlines.RungReached;
import org.threshold.workflow.deadlines.Told;
import org.threshold.workflow.worklist.HumanSteps;
import org.threshold.workflow.worklist.Notice;
import org.threshold.workflow.worklist.Notices;
import org.threshold.workflow.worklist.TaskView;

/** Asks people of ours to reach a recipient who has not acknowledged. */
@Service
class AskOurs {

    private static final String NOBODY_TOOK_IT =
            "A notification was not acknowledged, and nobody has taken it over. You are told again"
                    + " until somebody does.";

    private final Tellings tellings;
    private final HumanSteps steps;
    private final Notices notices;

    AskOurs(Tellings tellings, HumanSteps steps, Notices notices) {
        this.tellings = tellings;
        this.steps = steps;
        this.notices = notices;
    }

    /** Opens the step that the rung asks for, or reminds those who were asked before. */
    void ask(Notification about, Telling telling, RungReached reached) {
        if (!tellings.add(about.id(), telling)) {
            return;
        }
        switch (telling.kind()) {
            case RING -> open(NotificationSteps.RING, reached, NotificationSteps.RINGERS);
            case TAKE_OVER ->
                    open(NotificationSteps.TAKE_OVER, reached, NotificationSteps.MANAGERS);
            case REMIND -> remind(about, reached);
            case FIRST_CHANNEL, SECOND_CHANNEL, SUPERVISOR ->
                    throw new IllegalStateException("the recipient is told, not one of ours");
        }
    }

    private void open(String step, RungReached reached, Set<Role> candidates) {
        steps.open(step, reached.deadline(), candidates);
    }

    private void remind(Notification about, RungReached reached) {
        var subject =
                new TaskView.Subject(
                        NotificationSteps.NOTIFICATION, about.id().value(), about.to().caseRefs());
        var topic =
                new Notice.About(Notice.About.ESCALATION, reached.deadline().id().value(), subject);
        reached.told().stream()
                .map(AskOurs::role)
                .forEach(role -> notices.tell(role, topic, NOBODY_TOOK_IT));
    }

    /** The chains of notifications ask roles of ours at their top, and nobody else. */
    private static Role role(Told told) {
        return Role.of(told.code())
                .orElseThrow(() -> new IllegalStateException("no role of ours: " + told));
    }
}
