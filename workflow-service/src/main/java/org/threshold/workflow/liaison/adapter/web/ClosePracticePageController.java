package org.threshold.workflow.liaison.adapter.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.liaison.app.ClosePractice;
import org.threshold.workflow.liaison.app.LiaisonAddress;
import org.threshold.workflow.people.GpPractice.RegisteredAt;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.NoSuchPage;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.platform.web.form.Typed;

/** Where it is said that a practice has closed (R-GP-1). */
@Controller
@RequestMapping("/liaisons/practices/{code}/closing")
class ClosePracticePageController {

    private static final List<FormField> FIELDS =
            List.of(
                    new FormField.LongText(
                            "why",
                            "What became of the practice?",
                            "Since when it is closed, and which practice its patients went to."));

    private final Access access;
    private final ClosePractice close;
    private final LiaisonForms forms;

    ClosePracticePageController(Access access, ClosePractice close, LiaisonForms forms) {
        this.access = access;
        this.close = close;
        this.forms = forms;
    }

    /** What became of it. */
    record Form(@Nullable String why) {}

    @GetMapping
    ModelAndView ask(Actor who, @PathVariable String code) {
        access.require(who, Activity.RECORD_LIAISON);
        return page(known(code), Typed.nothing(), List.of());
    }

    @PostMapping
    ModelAndView closed(
            Actor who,
            @PathVariable String code,
            @RequestParam MultiValueMap<String, String> posted,
            RedirectAttributes after) {
        var asked = forms.read(FIELDS, posted, Form.class);
        List<Refusal> refusals = close.handle(who, known(code), Reading.text(asked.form().why()));
        if (!refusals.isEmpty()) {
            return page(code, asked.typed(), refusals);
        }
        after.addFlashAttribute("done", "It is kept that practice " + code + " has closed.");
        return new ModelAndView("redirect:" + LiaisonAddress.ALL);
    }

    private static String known(String code) {
        if (!RegisteredAt.valid(code)) {
            throw new NoSuchPage();
        }
        return code;
    }

    private static ModelAndView page(String code, Typed typed, List<Refusal> refusals) {
        return LiaisonForms.asking(
                        "liaison-closing", code, LiaisonAddress.ALL, LiaisonAddress.closing(code))
                .drawn(FIELDS, typed, refusals);
    }
}
