package org.threshold.workflow.redpath.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.redpath.domain.PoliceAcceptance;
import org.threshold.workflow.worklist.Notice;
import org.threshold.workflow.worklist.Notices;
import org.threshold.workflow.worklist.TaskView;

/** Tells the team manager at once that the police decline; out of hours, EDT's manager too. */
@Service
class TellManagers {

    private static final String WORDS =
            "The police decline the joint investigation. Their reason is on record. The strategy discussion is"
                    + " held all the same: speak to the duty inspector now if you disagree.";

    private final Notices notices;
    private final WorkingTime hours;
    private final RedPathRecord record;

    TellManagers(Notices notices, WorkingTime hours, RedPathRecord record) {
        this.notices = notices;
        this.hours = hours;
        this.record = record;
    }

    void declined(PoliceAcceptance question) {
        var cases = List.of(question.caseRef().value());
        var id = question.id().value();
        var subject = new TaskView.Subject(RedPathSteps.ACCEPTANCE, id, cases);
        var about = new Notice.About(Notice.About.ESCALATION, id, subject);
        notices.tell(Role.TEAM_MANAGER, about, WORDS);
        if (!hours.isOfficeHours(record.now())) {
            notices.tell(Role.EDT_MANAGER, about, WORDS);
        }
    }
}
