package org.threshold.workflow.worklist.adapter.web;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
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
import org.threshold.workflow.platform.web.form.AskPage;
import org.threshold.workflow.platform.web.form.Typed;
import org.threshold.workflow.worklist.TaskId;
import org.threshold.workflow.worklist.app.HandOverTask;
import org.threshold.workflow.worklist.app.OfferHandOver;
import org.threshold.workflow.worklist.app.OfferHandOver.Choice;

/** Hands a task over to somebody else, with the reason, from the task’s page. */
@Controller
@RequestMapping("/tasks/{id}/hand-over")
class HandOverPageController {

    private final OfferHandOver offer;
    private final HandOverTask handOver;
    private final StepForms steps;
    private final TaskPages pages;

    HandOverPageController(
            OfferHandOver offer, HandOverTask handOver, StepForms steps, TaskPages pages) {
        this.offer = offer;
        this.handOver = handOver;
        this.steps = steps;
        this.pages = pages;
    }

    /** Asks to whom and why; a task that has ended shows its own page. */
    @GetMapping
    ModelAndView ask(Actor who, @PathVariable UUID id) {
        var choice = choice(who, id);
        return choice.task().state().waits()
                ? page(choice, Typed.nothing(), List.of())
                : new ModelAndView("redirect:/tasks/" + id);
    }

    private Choice choice(Actor who, UUID id) {
        return offer.handle(who, new TaskId(id)).orElseThrow(NoSuchPage::new);
    }

    private ModelAndView page(Choice choice, Typed typed, List<Refusal> refusals) {
        var task = choice.task();
        return AskPage.below(
                        "hand-over", steps.words(task.step()), "/tasks/" + task.id(), "/hand-over")
                .drawn(HandOverForm.fields(choice.colleagues()), typed, refusals);
    }

    @PostMapping
    ModelAndView handOver(
            Actor who,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> posted,
            RedirectAttributes after) {
        var choice = choice(who, id);
        var typed = Typed.of(posted);
        var wish = HandOverForm.Wish.of(posted);
        if (!wish.missing().isEmpty()) {
            return page(choice, typed, wish.missing());
        }
        return handOver.handle(who, choice.task().id(), wish.to().orElseThrow(), wish.reason())
                .orElseThrow(NoSuchPage::new)
                .as(
                        sentence -> {
                            after.addFlashAttribute("next", sentence);
                            return new ModelAndView("redirect:/tasks/" + id + "/done");
                        },
                        refusals -> page(choice, typed, refusals),
                        sentence -> pages.gone(who, choice.task(), sentence, Typed.nothing()));
    }
}
