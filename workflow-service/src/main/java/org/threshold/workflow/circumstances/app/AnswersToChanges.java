package org.threshold.workflow.circumstances.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.circumstances.WhoHasAnswered;
import org.threshold.workflow.circumstances.WhoHasAnswered.Answer;
import org.threshold.workflow.circumstances.WhoHasAnswered.Told;
import org.threshold.workflow.circumstances.domain.Duty;
import org.threshold.workflow.circumstances.domain.Notification;
import org.threshold.workflow.circumstances.domain.NotificationStanding;

/** Reads from the notifications of a change who has answered. */
@Service
class AnswersToChanges implements WhoHasAnswered {

    private final Notifications notifications;

    AnswersToChanges(Notifications notifications) {
        this.notifications = notifications;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Told> of(ChangeId change) {
        return notifications.of(change).stream().map(this::told).toList();
    }

    private Told told(Notification one) {
        return new Told(
                one.to().recipient(),
                one.to().duty() == Duty.MANDATORY,
                answer(notifications.standing(one.id())));
    }

    private static Answer answer(NotificationStanding standing) {
        return switch (standing) {
            case NotificationStanding.Waiting() -> Answer.WAITS;
            case NotificationStanding.Acknowledged _ -> Answer.ACKNOWLEDGED;
            case NotificationStanding.HandedOver _ -> Answer.TAKEN_OVER;
            case NotificationStanding.Superseded _ -> Answer.SUPERSEDED;
        };
    }
}
