package org.threshold.workflow.worklist.adapter.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.worklist.TaskView;
import org.threshold.workflow.worklist.app.AcknowledgeNotice;
import org.threshold.workflow.worklist.app.CountTasks;
import org.threshold.workflow.worklist.app.ListTasks;
import org.threshold.workflow.worklist.app.ListTasks.View;

/** The work list: notices to acknowledge, then what waits. */
@Controller
class WorkController {

    private static final int PAGE = 50;

    private final ListTasks list;
    private final CountTasks counts;
    private final AcknowledgeNotice notices;
    private final WorkRows rows;

    WorkController(ListTasks list, CountTasks counts, AcknowledgeNotice notices, WorkRows rows) {
        this.list = list;
        this.counts = counts;
        this.notices = notices;
        this.rows = rows;
    }

    /** The start: the work list, or the incidents for whoever runs the system. */
    @GetMapping("/")
    String start(Actor who) {
        return Activity.READ_TASKS.allowedTo(who.roles())
                ? "redirect:/work"
                : "redirect:/incidents";
    }

    @GetMapping("/work")
    String work(
            Actor who,
            @RequestParam(defaultValue = "mine") String view,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        View chosen = view(view).orElseThrow(WorkController::nothingHere);
        var place = TaskPlaces.read(after).orElseThrow(WorkController::nothingHere);
        List<TaskView> tasks = list.handle(who, chosen, place, PAGE);
        model.addAttribute("tabs", rows.tabs(chosen, counts.handle(who)));
        model.addAttribute("view", chosen.name().toLowerCase(Locale.ROOT));
        model.addAttribute("tasks", rows.tasks(tasks, who));
        model.addAttribute(
                "assigns", chosen == View.ALL && Activity.ASSIGN_TASK.allowedTo(who.roles()));
        model.addAttribute("after", after == null ? "" : after);
        model.addAttribute("notices", rows.notices(notices.waiting(who)));
        model.addAttribute("next", tasks.size() < PAGE ? "" : TaskPlaces.after(tasks.getLast()));
        return "work";
    }

    private static Optional<View> view(String name) {
        return List.of(View.values()).stream()
                .filter(view -> view.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    /** Says that a notice was seen, and goes back to where it was shown. */
    @PostMapping("/notices/{id}/acknowledgement")
    String acknowledge(
            Actor who, @PathVariable UUID id, @RequestParam(defaultValue = "work") String from) {
        if (notices.handle(who, id).isEmpty()) {
            throw nothingHere();
        }
        return from.equals("sergeant") ? "redirect:/sergeant" : "redirect:/work";
    }

    static ResponseStatusException nothingHere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
