package org.threshold.workflow.restricted.adapter.web;

import java.util.List;
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
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.NoSuchPage;
import org.threshold.workflow.platform.web.form.AskPage;
import org.threshold.workflow.platform.web.form.Forms;
import org.threshold.workflow.platform.web.form.Typed;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.restricted.app.OpenRestricted;
import org.threshold.workflow.restricted.app.ReadRestricted;
import org.threshold.workflow.restricted.app.Restricting;

/** The page before a restricted case: who owns it, and how it is opened in one step (R-4.2-7b). */
@Controller
@RequestMapping("/cases/{ref}/restricted")
class RestrictedPageController {

    private final OpenRestricted open;
    private final ReadRestricted read;
    private final Forms forms;

    RestrictedPageController(OpenRestricted open, ReadRestricted read, Forms forms) {
        this.open = open;
        this.read = read;
        this.forms = forms;
    }

    @GetMapping
    ModelAndView ask(Actor who, @PathVariable String ref) {
        return page(who, known(ref), Typed.nothing(), List.of());
    }

    @PostMapping
    ModelAndView open(
            Actor who,
            @PathVariable String ref,
            @RequestParam MultiValueMap<String, String> posted,
            RedirectAttributes after) {
        CaseRef about = known(ref);
        var sent =
                forms.read(
                        OpeningForm.FIELDS, Typed.of(posted), WorkingTime.ZONE, OpeningForm.class);
        return switch (open.handle(who, about, sent.form().read())) {
            case Restricting.Done() ->
                    asks(about)
                            .done(
                                    "The case is open to you for 12 hours. Its owner and a manager"
                                            + " are told.",
                                    after);
            case Restricting.Refused(var refusals) -> page(who, about, sent.typed(), refusals);
            case Restricting.NotThere() -> throw new NoSuchPage();
        };
    }

    private static CaseRef known(String ref) {
        return CaseRef.of(ref).orElseThrow(NoSuchPage::new);
    }

    private ModelAndView page(Actor who, CaseRef ref, Typed typed, List<Refusal> refusals) {
        var sheet = read.of(who, ref).orElseThrow(NoSuchPage::new);
        var page = asks(ref).drawn(OpeningForm.FIELDS, typed, refusals);
        page.setViewName("restricted-case");
        page.addObject("ref", ref.value());
        page.addObject("shut", sheet.shut());
        page.addObject("basis", List.of(RestrictedWords.facts(sheet, List.of())));
        return page;
    }

    private static AskPage asks(CaseRef ref) {
        return AskPage.below("restrictedCase", ref.value(), "/cases/" + ref, "/restricted");
    }
}
