package org.threshold.workflow.worklist.adapter.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.NoSuchPage;
import org.threshold.workflow.platform.web.form.Typed;
import org.threshold.workflow.worklist.TaskId;
import org.threshold.workflow.worklist.TaskView;
import org.threshold.workflow.worklist.ToldOfWork;
import org.threshold.workflow.worklist.app.AnswerQuestion;
import org.threshold.workflow.worklist.app.KeptWork;
import org.threshold.workflow.worklist.app.ShowTask;
import org.threshold.workflow.worklist.app.ShowTask.Seen;

/** The page of a task: what is to be done, by when and why, and the form of its step. */
@Controller
@RequestMapping("/tasks/{id}")
class TaskPageController {

    private final ShowTask show;
    private final TaskForms forms;
    private final TaskPages pages;
    private final List<ToldOfWork> told;
    private final AnswerQuestion questions;

    TaskPageController(
            ShowTask show,
            TaskForms forms,
            TaskPages pages,
            List<ToldOfWork> told,
            AnswerQuestion questions) {
        this.show = show;
        this.forms = forms;
        this.pages = pages;
        this.told = List.copyOf(told);
        this.questions = questions;
    }

    @GetMapping
    ModelAndView page(Actor who, @PathVariable UUID id) {
        Seen seen = seen(who, id);
        Optional<KeptWork.Draft> draft = forms.kept(who, seen.task());
        var page =
                pages.opened(
                        who,
                        seen,
                        forms.begun(who, seen.task(), draft),
                        draft.map(KeptWork.Draft::at));
        return withQuestions(who, seen, page);
    }

    /** Ends the task with what was typed, keeps it, or asks for another item of a group. */
    @PostMapping
    ModelAndView complete(
            Actor who,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> posted,
            RedirectAttributes after) {
        Seen seen = seen(who, id);
        Typed typed = Typed.of(posted);
        if (typed.asksForForm()) {
            return withQuestions(who, seen, pages.form(who, seen, typed.asked(), List.of()));
        }
        if (typed.asksToKeep()) {
            return kept(who, seen, typed);
        }
        TaskForms.Ended ended = forms.complete(who, seen.task(), typed);
        return ended.completion()
                .as(
                        next -> {
                            after.addFlashAttribute("next", next);
                            return new ModelAndView("redirect:/tasks/" + id + "/done");
                        },
                        refusals -> refused(who, seen, ended.typed(), refusals),
                        sentence -> pages.gone(who, seen(who, id).task(), sentence, ended.typed()));
    }

    private ModelAndView refused(
            Actor who, Seen seen, Typed typed, List<? extends Refusal> refusals) {
        return withQuestions(who, seen, pages.refused(who, seen, typed, refusals));
    }

    /** What was asked about the task stands beside its form. */
    private ModelAndView withQuestions(Actor who, Seen seen, ModelAndView page) {
        TaskView task = seen.task();
        return page.addObject(
                "questions",
                questions.about(who, task.subject().id(), task.step()).stream()
                        .map(QuestionRow::of)
                        .toList());
    }

    private ModelAndView kept(Actor who, Seen seen, Typed typed) {
        return forms.keep(who, seen.task(), typed)
                .late()
                .map(sentence -> pages.gone(who, seen.task(), sentence, typed))
                .orElseGet(() -> new ModelAndView("redirect:/tasks/" + seen.task().id()));
    }

    /** What happens next and who was told, for the person who has just ended the task. */
    @GetMapping("/done")
    String done(Actor who, @PathVariable UUID id, Model model) {
        TaskView task = seen(who, id).task();
        model.addAttribute("task", pages.row(who, task));
        model.addAttribute("told", told.stream().flatMap(it -> it.of(task).stream()).toList());
        return "task-done";
    }

    private Seen seen(Actor who, UUID id) {
        return show.handle(who, new TaskId(id)).orElseThrow(NoSuchPage::new);
    }
}
