package org.threshold.workflow.concern.adapter.web;

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
import org.threshold.workflow.concern.app.NoteConcern;
import org.threshold.workflow.concern.app.Noting;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.platform.web.NoSuchPage;
import org.threshold.workflow.platform.web.form.AskPage;
import org.threshold.workflow.platform.web.form.Forms;
import org.threshold.workflow.platform.web.form.Typed;
import org.threshold.workflow.referral.CaseRef;

/** The page on which somebody notes a minor concern. */
@Controller
@RequestMapping("/cases/{ref}/minor-concerns")
class MinorConcernPageController {

    private final NoteConcern note;
    private final Forms forms;
    private final CaseClock clock;

    MinorConcernPageController(NoteConcern note, Forms forms, CaseClock clock) {
        this.note = note;
        this.forms = forms;
        this.clock = clock;
    }

    @GetMapping("/new")
    ModelAndView ask(@PathVariable String ref) {
        return page(known(ref)).empty(ConcernForm.FIELDS);
    }

    @PostMapping
    ModelAndView note(
            Actor who,
            @PathVariable String ref,
            @RequestParam MultiValueMap<String, String> posted,
            RedirectAttributes after) {
        CaseRef about = known(ref);
        AskPage page = page(about);
        var sent =
                forms.read(
                        ConcernForm.FIELDS, Typed.of(posted), WorkingTime.ZONE, ConcernForm.class);
        var given = sent.form().read(sent.reading(), clock.now());
        Noting noted =
                sent.reading().then(() -> note.handle(who, about, given), Noting.Refused::new);
        return switch (noted) {
            case Noting.Noted(_, var review) -> page.done(words(review), after);
            case Noting.Refused(var refusals) ->
                    page.drawn(ConcernForm.FIELDS, sent.typed(), refusals);
            case Noting.NotThere() -> throw new NoSuchPage();
        };
    }

    private static String words(boolean review) {
        return review
                ? "The concern is noted. With those before it, it is looked at today; the social worker, the"
                        + " health visitor and the GP are told."
                : "The concern is noted.";
    }

    private static CaseRef known(String ref) {
        return CaseRef.of(ref).orElseThrow(NoSuchPage::new);
    }

    private static AskPage page(CaseRef ref) {
        return AskPage.below("minorConcern", ref.value(), "/cases/" + ref, "/minor-concerns");
    }
}
