package org.threshold.workflow.worklist.adapter.web;

import java.util.UUID;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.platform.web.NoSuchPage;
import org.threshold.workflow.platform.web.form.Typed;
import org.threshold.workflow.worklist.TaskId;
import org.threshold.workflow.worklist.app.ShowTask;

/** Keeps what was typed into a task while somebody types; the page's script sends it. */
@RestController
class TaskDraftController {

    private final ShowTask show;
    private final TaskForms forms;
    private final CaseClock clock;

    TaskDraftController(ShowTask show, TaskForms forms, CaseClock clock) {
        this.show = show;
        this.forms = forms;
        this.clock = clock;
    }

    /**
     * It is kept.
     *
     * @param words for the person who types: when it was, or why it cannot be used any more
     */
    record Saved(String words) {}

    @PostMapping(path = "/tasks/{id}", params = "+keep=script")
    Saved keep(
            Actor who, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> posted) {
        var task = show.handle(who, new TaskId(id)).orElseThrow(NoSuchPage::new).task();
        var kept = forms.keep(who, task, Typed.of(posted));
        return new Saved(kept.late().orElseGet(() -> SavedWords.of(kept.at(), clock.now())));
    }
}
