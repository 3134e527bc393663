package org.threshold.workflow.worklist.adapter.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.worklist.SupervisorQueue;
import org.threshold.workflow.worklist.app.ListTasks;
import org.threshold.workflow.worklist.app.ReadInbox;

/** The inbox of the police referral sergeant. */
@Controller
class SergeantController {

    private static final int PAGE = 25;

    private final ReadInbox inbox;
    private final ListTasks tasks;
    private final WorkRows rows;
    private final SergeantRows shown;
    private final List<SupervisorQueue> queues;

    SergeantController(
            ReadInbox inbox,
            ListTasks tasks,
            WorkRows rows,
            SergeantRows shown,
            List<SupervisorQueue> queues) {
        this.inbox = inbox;
        this.tasks = tasks;
        this.rows = rows;
        this.shown = shown;
        this.queues = List.copyOf(queues);
    }

    @GetMapping("/sergeant")
    String page(Actor who, Model model) {
        var waiting = inbox.handle(who);
        var own = tasks.own(who, PAGE);
        model.addAttribute("escalations", shown.escalations(waiting.escalations()));
        model.addAttribute("had", shown.had(waiting.had()));
        model.addAttribute("late", waiting.late());
        model.addAttribute("others", WorkRows.alike(waiting.others()));
        model.addAttribute("tasks", rows.tasks(own.first(), who));
        model.addAttribute("inAll", own.inAll());
        model.addAttribute(
                "awaited",
                queues.stream().flatMap(queue -> queue.waiting(who, PAGE).stream()).toList());
        return "sergeant";
    }
}
