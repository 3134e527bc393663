package org.threshold.workflow.circumstances.app;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.StaffDirectory;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.access.StaffMember;
import org.threshold.workflow.circumstances.NotificationId;
import org.threshold.workflow.circumstances.domain.Notification;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.HumanSteps;
import org.threshold.workflow.worklist.TaskView;

/** A manager hands a notification that nobody acknowledged to a named person of ours. */
@Service
public class TakeOverNotification {

    private final Access access;
    private final HumanSteps steps;
    private final StaffDirectory staff;
    private final Notifications notifications;
    private final HandOver handOver;

    TakeOverNotification(
            Access access,
            HumanSteps steps,
            StaffDirectory staff,
            Notifications notifications,
            HandOver handOver) {
        this.access = access;
        this.steps = steps;
        this.staff = staff;
        this.notifications = notifications;
        this.handOver = handOver;
    }

    /** Ends the step; from now on the named person answers for reaching the recipient. */
    @Transactional
    public Completion handle(Actor who, NotificationId id, StaffId to, String what) {
        access.require(who, Activity.ASSIGN_TASK);
        return steps.take(who, id.value(), NotificationSteps.TAKE_OVER)
                .then(task -> hand(who, task, to, what));
    }

    private Completion hand(Actor who, TaskView task, StaffId to, String what) {
        if (!active(to)) {
            return new Completion.Refused(
                    List.of(
                            new Refusal(
                                    "to",
                                    "This person cannot take it.",
                                    "Name somebody of the authority who is active.")));
        }
        Notification about =
                notifications.find(new NotificationId(task.subject().id())).orElseThrow();
        steps.finish(who, task, Map.of());
        handOver.handedTo(who, about, to, what);
        return new Completion.Done(
                "It is handed over, and stays on the record as not acknowledged.");
    }

    private boolean active(StaffId id) {
        return staff.find(id)
                .filter(StaffMember::active)
                .filter(member -> member.roles().stream().anyMatch(role -> role.practitioner()))
                .isPresent();
    }
}
