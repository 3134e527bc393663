package org.threshold.workflow.worklist.adapter.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.form.FormPage;
import org.threshold.workflow.platform.web.form.Typed;
import org.threshold.workflow.worklist.TaskState;
import org.threshold.workflow.worklist.TaskView;
import org.threshold.workflow.worklist.app.ShowTask.Seen;
import org.threshold.workflow.worklist.domain.FormOffer;

/** Draws the pages of a task. */
@Component
class TaskPages {

    private final StepForms steps;
    private final WorkRows rows;
    private final BothVersions both;
    private final TaskBasis basis;
    private final CaseClock clock;

    TaskPages(StepForms steps, WorkRows rows, BothVersions both, TaskBasis basis, CaseClock clock) {
        this.steps = steps;
        this.rows = rows;
        this.both = both;
        this.basis = basis;
        this.clock = clock;
    }

    /** The task with what this person typed before; where it has ended, what it was ended with. */
    ModelAndView opened(Actor who, Seen seen, Typed typed, Optional<Instant> savedAt) {
        var page = form(who, seen, typed, List.of());
        page.addObject("saved", savedAt.map(at -> SavedWords.of(at, clock.now())).orElse(""));
        if (savedAt.isPresent() && Boolean.FALSE.equals(page.getModel().get("mayFill"))) {
            page.addObject("versions", both.of(who, seen.task(), typed));
        }
        return page;
    }

    /**
     * The task with its form; without one, who may end it and what else this person can do, or that
     * it has ended.
     */
    ModelAndView form(Actor who, Seen seen, Typed typed, List<Refusal> refusals) {
        TaskView task = seen.task();
        WorkRows.Task row = row(who, task);
        var page = new ModelAndView("task");
        page.addObject("task", row);
        page.addObject("form", FormPage.of(steps.fields(task), typed, refusals));
        page.addObject("saved", "");
        var offer = FormOffer.of(task, steps.needs(task.step()), who);
        page.addObject("mayFill", offer.offered());
        page.addObject("barred", Barred.of(offer, row, who));
        page.addObject("limits", seen.limit().map(it -> it.limit()).stream().toList());
        page.addObject("matter", steps.matter(who, task).stream().toList());
        page.addObject("about", steps.page(task).orElse(""));
        page.addObject("basis", basis.of(who, task));
        page.addObject("procedure", basis.procedure(who, task).stream().toList());
        page.addObject("role", basis.role(who, task));
        page.addObject("ended", ended(task.state()));
        return page;
    }

    /** The form again with what is wrong with it; 422. */
    ModelAndView refused(Actor who, Seen seen, Typed typed, List<? extends Refusal> refusals) {
        var page = form(who, seen, typed, List.copyOf(refusals));
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static String ended(TaskState state) {
        return switch (state) {
            case TaskState.Open _, TaskState.Claimed _ -> "";
            case TaskState.Done(var _, var at) -> "This task was done. " + DueWords.exact(at) + ".";
            case TaskState.Withdrawn(var _, var at, var words) ->
                    words + " This task was withdrawn. " + DueWords.exact(at) + ".";
        };
    }

    /** Says why nothing was changed, and shows what was typed beside what was recorded; 409. */
    ModelAndView gone(Actor who, TaskView task, String sentence, Typed typed) {
        var page = new ModelAndView("task-gone", HttpStatus.CONFLICT);
        page.addObject("task", row(who, task));
        page.addObject("sentence", sentence);
        page.addObject("versions", both.of(who, task, typed));
        return page;
    }

    WorkRows.Task row(Actor who, TaskView task) {
        return rows.tasks(List.of(task), who).getFirst();
    }
}
