package org.threshold.workflow.gp.app;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.circumstances.Change;
import org.threshold.workflow.circumstances.ChangeHistory;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.Changes;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.gp.domain.Chase;
import org.threshold.workflow.gp.domain.RequestOf;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.worklist.Notice;
import org.threshold.workflow.worklist.Notices;
import org.threshold.workflow.worklist.TaskView;

/** Tells a silent practice, and its safeguarding lead, that an answer is overdue (EV-28). */
@Service
class ChaseNews {

    private static final String OVERDUE = "overdue";

    private final Changes changes;
    private final ChangeHistory history;
    private final PracticeLeads leads;
    private final Notices notices;
    private final CaseClock clock;

    ChaseNews(
            Changes changes,
            ChangeHistory history,
            PracticeLeads leads,
            Notices notices,
            CaseClock clock) {
        this.changes = changes;
        this.history = history;
        this.leads = leads;
        this.notices = notices;
        this.clock = clock;
    }

    /** Tells them; of a lead whom nobody entered, a manager of ours hears as well. */
    void chase(Deadline limit, Chase chase) {
        List<CaseRef> refs =
                limit.waiting().cases().stream().flatMap(ref -> CaseRef.of(ref).stream()).toList();
        var codes = RequestOf.codes(before(refs).toList(), limit.dueAt(), chase);
        changes.record(
                Actor.itself(),
                new NewChange(
                        ChangeKind.INFORMATION_REQUEST, OVERDUE, refs, clock.now(), codes, ""));
        if (chase == Chase.LEAD) {
            leads.gaps(refs).forEach(code -> report(limit, code));
        }
    }

    private Stream<NewChange> before(List<CaseRef> refs) {
        return refs.stream().flatMap(ref -> history.standing(ref).stream()).map(Change::what);
    }

    private void report(Deadline limit, String code) {
        var waiting = limit.waiting();
        var subject = new TaskView.Subject(waiting.kind(), waiting.id(), waiting.cases());
        notices.tell(
                Role.TEAM_MANAGER,
                new Notice.About(Notice.About.ESCALATION, limit.id().value(), subject),
                "GP practice "
                        + code
                        + " has not answered, and the directory has no safeguarding lead of it."
                        + " Ring the practice, and have its lead entered.");
    }
}
