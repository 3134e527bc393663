package org.threshold.workflow.gp.app;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.circumstances.AskedPractice;
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

    /**
     * Tells them, each silent practice by itself; of a lead whom nobody entered, a manager of ours
     * hears as well. Where no practice is known, that nobody could be told goes to the manager.
     */
    void chase(Deadline limit, Chase chase) {
        List<CaseRef> refs = PracticeLeads.cases(limit.waiting());
        List<NewChange> before = before(refs).toList();
        List<String> silent = leads.silent(limit.waiting());
        asked(silent)
                .map(one -> RequestOf.codes(before, limit.dueAt(), chase, one))
                .forEach(codes -> tell(refs, codes));
        if (chase == Chase.LEAD) {
            silent.stream().filter(leads::lacksLead).forEach(code -> report(limit, code));
        }
    }

    private static Stream<AskedPractice> asked(List<String> silent) {
        return silent.isEmpty()
                ? Stream.of(new AskedPractice(Optional.empty()))
                : silent.stream().map(AskedPractice::only);
    }

    private void tell(List<CaseRef> refs, Map<String, String> codes) {
        changes.record(
                Actor.itself(),
                new NewChange(
                        ChangeKind.INFORMATION_REQUEST, OVERDUE, refs, clock.now(), codes, ""));
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
