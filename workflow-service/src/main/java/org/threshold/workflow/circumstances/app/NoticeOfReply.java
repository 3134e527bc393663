package org.threshold.workflow.circumstances.app;

import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.circumstances.AgencyReply;
import org.threshold.workflow.circumstances.Circumstance;
import org.threshold.workflow.circumstances.domain.Notification;
import org.threshold.workflow.circumstances.domain.ReplyWords;
import org.threshold.workflow.platform.Ids;
import org.threshold.workflow.worklist.Notice;
import org.threshold.workflow.worklist.Notices;
import org.threshold.workflow.worklist.TaskView;

/**
 * Tells the social worker that an agency has said something back: the allocated one, else whoever
 * is on duty. Nobody at night: whoever typed it was told that it is read in office hours.
 */
@Service
class NoticeOfReply {

    /** A kind of its own: to acknowledge it acknowledges nothing that somebody else was told. */
    static final String KIND = "reply";

    private final Notices notices;
    private final Features features;
    private final Ids ids;

    NoticeOfReply(Notices notices, Features features, Ids ids) {
        this.notices = notices;
        this.features = features;
        this.ids = ids;
    }

    void tell(Notification about, AgencyReply reply) {
        if (!reply.said().news()) {
            return;
        }
        var subject =
                new TaskView.Subject(
                        NotificationSteps.NOTIFICATION, about.id().value(), about.to().caseRefs());
        notices.tell(
                socialWorker(about),
                new Notice.About(KIND, ids.next(), subject),
                ReplyWords.notice(reply));
    }

    private Role socialWorker(Notification about) {
        return about.to().cases().stream()
                        .anyMatch(
                                ref -> features.circumstances(ref).contains(Circumstance.ALLOCATED))
                ? Role.ALLOCATED_SOCIAL_WORKER
                : Role.DUTY_SOCIAL_WORKER;
    }
}
