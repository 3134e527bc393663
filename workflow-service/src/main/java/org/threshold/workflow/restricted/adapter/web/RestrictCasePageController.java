package org.threshold.workflow.restricted.adapter.web;

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
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.platform.web.NoSuchPage;
import org.threshold.workflow.platform.web.form.AskPage;
import org.threshold.workflow.platform.web.form.Forms;
import org.threshold.workflow.platform.web.form.Typed;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.restricted.app.Restricting;

/** The page on which a manager restricts who reads a case, or lifts that (R-ASC-2). */
@Controller
@RequestMapping("/cases/{ref}/restriction")
class RestrictCasePageController {

    private final RestrictionEntry entry;
    private final Forms forms;

    RestrictCasePageController(RestrictionEntry entry, Forms forms) {
        this.entry = entry;
        this.forms = forms;
    }

    @GetMapping
    ModelAndView ask(@PathVariable String ref) {
        return page(known(ref)).empty(RestrictionForm.FIELDS);
    }

    @PostMapping
    ModelAndView restrict(
            Actor who,
            @PathVariable String ref,
            @RequestParam MultiValueMap<String, String> posted,
            RedirectAttributes after) {
        CaseRef about = known(ref);
        AskPage page = page(about);
        var sent =
                forms.read(
                        RestrictionForm.FIELDS,
                        Typed.of(posted),
                        WorkingTime.ZONE,
                        RestrictionForm.class);
        Restricting restricted =
                sent.reading()
                        .then(
                                () -> entry.handle(who, about, sent.form()),
                                Restricting.Refused::new);
        return switch (restricted) {
            case Restricting.Done() -> page.done("It is recorded who reads this case.", after);
            case Restricting.Refused(var refusals) ->
                    page.drawn(RestrictionForm.FIELDS, sent.typed(), refusals);
            case Restricting.NotThere() -> throw new NoSuchPage();
        };
    }

    private static CaseRef known(String ref) {
        return CaseRef.of(ref).orElseThrow(NoSuchPage::new);
    }

    private static AskPage page(CaseRef ref) {
        return AskPage.below("restrictCase", ref.value(), "/cases/" + ref, "/restriction");
    }
}
