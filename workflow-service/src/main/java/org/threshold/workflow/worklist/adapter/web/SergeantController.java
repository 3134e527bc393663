package org.threshold.workflow.worklist.adapter.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.worklist.app.ListTasks;
import org.threshold.workflow.worklist.app.ReadInbox;
import org.threshold.workflow.worklist.app.ReadInbox.Escalation;

/** The inbox of the police referral sergeant. */
@Controller
class SergeantController {

    private static final int PAGE = 25;

    private final ReadInbox inbox;
    private final ListTasks tasks;
    private final WorkRows rows;
    private final CaseClock clock;

    SergeantController(ReadInbox inbox, ListTasks tasks, WorkRows rows, CaseClock clock) {
        this.inbox = inbox;
        this.tasks = tasks;
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * An escalation as the page shows it.
     *
     * @param limit the limit's words; empty where it is gone
     * @param due by how much it has passed, or when it does
     * @param settled whether somebody has done it meanwhile
     */
    record Escalated(
            UUID id,
            String words,
            List<String> cases,
            String told,
            String limit,
            String due,
            String exact,
            boolean late,
            boolean settled,
            List<String> known,
            String page) {}

    @GetMapping("/sergeant")
    String page(Actor who, Model model) {
        var waiting = inbox.handle(who);
        Instant now = clock.now();
        var own = tasks.own(who, PAGE);
        model.addAttribute(
                "escalations",
                waiting.escalations().stream().map(one -> escalated(one, now)).toList());
        model.addAttribute("late", waiting.late());
        model.addAttribute("others", WorkRows.alike(waiting.others()));
        model.addAttribute("tasks", rows.tasks(own.first(), who));
        model.addAttribute("inAll", own.inAll());
        return "sergeant";
    }

    private static Escalated escalated(Escalation one, Instant now) {
        var notice = one.notice();
        return new Escalated(
                notice.id(),
                notice.words(),
                notice.cases(),
                DueWords.exact(notice.toldAt()),
                one.limit().map(it -> it.limit().words()).orElse(""),
                one.limit().map(it -> DueWords.of(it.dueAt(), now)).orElse(""),
                one.limit().map(it -> DueWords.exact(it.dueAt())).orElse(""),
                one.limit().filter(it -> !it.dueAt().isAfter(now)).isPresent(),
                one.limit().filter(Deadline::isOpen).isEmpty(),
                one.known(),
                one.page());
    }
}
