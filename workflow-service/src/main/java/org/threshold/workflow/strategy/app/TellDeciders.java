package org.threshold.workflow.strategy.app;

import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.strategy.domain.Discussion;
import org.threshold.workflow.worklist.Notice;
import org.threshold.workflow.worklist.Notices;
import org.threshold.workflow.worklist.TaskView;

/**
 * Tells the team manager, and out of hours EDT’s manager too, what came of a question that a
 * decision waits for.
 */
@Service
class TellDeciders {

    private static final String AGREED =
            "The duty inspector and the service manager agree to less than a joint enquiry. Record the"
                    + " meeting’s decisions now.";
    private static final String NOT_AGREED =
            " does not agree to less than a joint enquiry. Record a joint enquiry now; the reason is in"
                    + " the case’s activity.";

    private final Notices notices;
    private final WorkingTime hours;
    private final DiscussionRecord record;

    TellDeciders(Notices notices, WorkingTime hours, DiscussionRecord record) {
        this.notices = notices;
        this.hours = hours;
        this.record = record;
    }

    void agreed(Discussion discussion) {
        tell(discussion, AGREED);
    }

    void notAgreed(Discussion discussion, Role by) {
        tell(discussion, "The " + by.words() + NOT_AGREED);
    }

    private void tell(Discussion discussion, String words) {
        var id = discussion.id().value();
        var subject = new TaskView.Subject(DiscussionSteps.SUBJECT, id, discussion.caseRefs());
        var about = new Notice.About(Notice.About.ESCALATION, id, subject);
        notices.tell(Role.TEAM_MANAGER, about, words);
        if (!hours.isOfficeHours(record.now())) {
            notices.tell(Role.EDT_MANAGER, about, words);
        }
    }
}
