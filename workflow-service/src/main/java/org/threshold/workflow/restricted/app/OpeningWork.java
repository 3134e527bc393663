package org.threshold.workflow.restricted.app;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.Deadlines;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.deadlines.Waiting;
import org.threshold.workflow.restricted.domain.Opening;
import org.threshold.workflow.restricted.domain.OpeningId;
import org.threshold.workflow.worklist.HumanSteps;
import org.threshold.workflow.worklist.Notice;
import org.threshold.workflow.worklist.Notices;
import org.threshold.workflow.worklist.TaskView;

/** Tells of an opening, and has it reviewed by the next working day (R-4.2-7b). */
@Service
class OpeningWork {

    private static final String WORDS =
            "A restricted case was opened in an emergency. Who did so and why is on its page; say by the next"
                    + " working day whether it was right.";

    private final Notices notices;
    private final Deadlines deadlines;
    private final HumanSteps steps;

    OpeningWork(Notices notices, Deadlines deadlines, HumanSteps steps) {
        this.notices = notices;
        this.deadlines = deadlines;
        this.steps = steps;
    }

    void opened(Opening opening, Role owner) {
        var id = opening.id().value();
        var cases = List.of(opening.caseRef().value());
        var subject = new TaskView.Subject(RestrictedSteps.OPENING, id, cases);
        var about = new Notice.About(Notice.About.ESCALATION, id, subject);
        Stream.of(owner, Role.TEAM_MANAGER)
                .distinct()
                .forEach(role -> notices.tell(role, about, WORDS));
        var waiting = new Waiting(RestrictedSteps.OPENING, id, RestrictedSteps.REVIEW, cases);
        steps.openAside(
                RestrictedSteps.REVIEW,
                deadlines.set(LimitCode.CASE_OPENED_REVIEWED, waiting, opening.at()),
                RestrictedSteps.REVIEWERS);
    }

    void reviewed(OpeningId id) {
        deadlines.of(RestrictedSteps.OPENING, id.value()).stream()
                .filter(Deadline::isOpen)
                .forEach(limit -> deadlines.met(limit.id()));
    }
}
