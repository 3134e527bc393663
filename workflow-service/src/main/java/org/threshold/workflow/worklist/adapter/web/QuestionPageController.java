package org.threshold.workflow.worklist.adapter.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
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
import org.threshold.workflow.platform.web.form.FormPage;
import org.threshold.workflow.platform.web.form.Typed;
import org.threshold.workflow.worklist.app.AnswerQuestion;
import org.threshold.workflow.worklist.app.AskOwner;
import org.threshold.workflow.worklist.app.AskOwner.From;

/** Sends something back with a question, shows the question, and takes the answer. */
@Controller
@RequestMapping("/questions")
class QuestionPageController {

    private final AskOwner ask;
    private final AnswerQuestion answer;

    QuestionPageController(AskOwner ask, AnswerQuestion answer) {
        this.ask = ask;
        this.answer = answer;
    }

    @GetMapping("/new")
    ModelAndView form(Actor who, @ModelAttribute QuestionForm.Asked asked) {
        return form(who, asked, Typed.nothing(), List.of());
    }

    private ModelAndView form(
            Actor who, QuestionForm.Asked asked, Typed typed, List<Refusal> refusals) {
        var asking = ask.asking(who, from(asked)).orElseThrow(NoSuchPage::new);
        return new AskPage("question-new", asking.words(), asked.back(), asked.address(), Map.of())
                .drawn(QuestionForm.asking(asking.to()), typed, refusals);
    }

    private static From from(QuestionForm.Asked asked) {
        return asked.from().orElseThrow(NoSuchPage::new);
    }

    @PostMapping("/new")
    ModelAndView ask(
            Actor who,
            @ModelAttribute QuestionForm.Asked asked,
            @RequestParam MultiValueMap<String, String> posted,
            RedirectAttributes after) {
        return ask.handle(who, from(asked), typed(posted, QuestionForm.QUESTION))
                .orElseThrow(NoSuchPage::new)
                .as(
                        sentence -> done(after, sentence, asked.back()),
                        refusals -> form(who, asked, Typed.of(posted), refusals),
                        sentence -> done(after, sentence, asked.back()));
    }

    private static String typed(MultiValueMap<String, String> posted, String field) {
        return String.join(" ", posted.getOrDefault(field, List.of()));
    }

    private static ModelAndView done(RedirectAttributes after, String sentence, String page) {
        after.addFlashAttribute("done", sentence);
        return new ModelAndView("redirect:" + page);
    }

    @GetMapping("/{id}")
    ModelAndView page(Actor who, @PathVariable UUID id) {
        return page(who, id, Typed.nothing(), List.of());
    }

    private ModelAndView page(Actor who, UUID id, Typed typed, List<Refusal> refusals) {
        var question = answer.read(who, id).orElseThrow(NoSuchPage::new);
        var page = new ModelAndView("question");
        page.addObject("question", QuestionRow.of(question));
        page.addObject("form", FormPage.of(QuestionForm.answering(), typed, refusals));
        if (!refusals.isEmpty()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }

    @PostMapping("/{id}")
    ModelAndView answer(
            Actor who,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> posted,
            RedirectAttributes after) {
        var typed = Typed.of(posted);
        return answer.handle(who, id, typed(posted, QuestionForm.ANSWER))
                .orElseThrow(NoSuchPage::new)
                .as(
                        sentence -> done(after, sentence, "/questions/" + id),
                        refusals -> page(who, id, typed, refusals),
                        sentence -> late(who, id, typed, sentence));
    }

    /** Somebody was quicker: both answers are shown; 409. */
    private ModelAndView late(Actor who, UUID id, Typed typed, String sentence) {
        var page = page(who, id, typed, List.of());
        page.addObject("late", sentence);
        page.addObject("typed", typed.one(QuestionForm.ANSWER));
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }
}
