package org.threshold.workflow.worklist.adapter.web;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.platform.web.NoSuchPage;
import org.threshold.workflow.platform.web.form.Typed;
import org.threshold.workflow.worklist.Taking;
import org.threshold.workflow.worklist.TaskId;
import org.threshold.workflow.worklist.app.ClaimTask;
import org.threshold.workflow.worklist.app.ReleaseTask;
import org.threshold.workflow.worklist.app.ShowTask;

/** The buttons that take a task and give it back. */
@Controller
@RequestMapping("/tasks/{id}")
class TakingController {

    private final ShowTask show;
    private final ClaimTask claim;
    private final ReleaseTask release;
    private final TaskPages pages;

    TakingController(ShowTask show, ClaimTask claim, ReleaseTask release, TaskPages pages) {
        this.show = show;
        this.claim = claim;
        this.release = release;
        this.pages = pages;
    }

    @PostMapping("/claim")
    ModelAndView claim(Actor who, @PathVariable UUID id) {
        return after(who, id, claim.handle(who, new TaskId(id)), "redirect:/tasks/" + id);
    }

    @PostMapping("/release")
    ModelAndView release(Actor who, @PathVariable UUID id) {
        return after(who, id, release.handle(who, new TaskId(id)), "redirect:/work");
    }

    private ModelAndView after(Actor who, UUID id, Optional<Taking> taking, String next) {
        return switch (taking.orElseThrow(NoSuchPage::new)) {
            case Taking.Taken _ -> new ModelAndView(next);
            case Taking.Gone(var sentence) ->
                    show.handle(who, new TaskId(id))
                            .map(seen -> pages.gone(who, seen.task(), sentence, Typed.nothing()))
                            .orElseThrow(NoSuchPage::new);
        };
    }
}
