package org.threshold.workflow.investigation.adapter.web;

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
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.investigation.app.EnterAllegation;
import org.threshold.workflow.investigation.app.RecordAllegation.NewAllegation;
import org.threshold.workflow.investigation.app.Recorded;
import org.threshold.workflow.platform.web.NoSuchPage;
import org.threshold.workflow.platform.web.form.AskPage;
import org.threshold.workflow.platform.web.form.Forms;
import org.threshold.workflow.platform.web.form.Typed;
import org.threshold.workflow.referral.CaseRef;

/** Enters an allegation from the page of a case, with or without an investigation (R-4.2-4c). */
@Controller
@RequestMapping("/cases/{ref}/allegations/new")
class NewAllegationController {

    private static final String DONE =
            "The allegation is recorded. It is on the work list, to be followed up and put to whom it"
                    + " is against.";

    private final Access access;
    private final EnterAllegation enter;
    private final Forms forms;

    NewAllegationController(Access access, EnterAllegation enter, Forms forms) {
        this.access = access;
        this.enter = enter;
        this.forms = forms;
    }

    @GetMapping
    ModelAndView ask(Actor who, @PathVariable String ref) {
        access.require(who, Activity.RECORD_INVESTIGATION);
        return page(about(ref)).empty(AllegationFields.ALL);
    }

    @PostMapping
    ModelAndView enter(
            Actor who,
            @PathVariable String ref,
            @RequestParam MultiValueMap<String, String> posted,
            RedirectAttributes after) {
        CaseRef about = about(ref);
        AskPage page = page(about);
        var sent =
                forms.read(
                        AllegationFields.ALL,
                        Typed.of(posted),
                        WorkingTime.ZONE,
                        AllegationForm.class);
        if (!sent.reading().clean()) {
            return page.drawn(AllegationFields.ALL, sent.typed(), sent.reading().refusals());
        }
        NewAllegation given = sent.form().read(sent.reading());
        Recorded recorded =
                sent.reading().then(() -> recorded(who, about, given), Recorded.Refused::new);
        return switch (recorded) {
            case Recorded.Kept _ -> page.done(DONE, after);
            case Recorded.Refused(var refusals) ->
                    page.drawn(AllegationFields.ALL, sent.typed(), refusals);
            case Recorded.NoSuchInvestigation() -> throw new NoSuchPage();
        };
    }

    private Recorded recorded(Actor who, CaseRef about, NewAllegation given) {
        return enter.handle(who, about, given.claim(), given.known()).orElseThrow(NoSuchPage::new);
    }

    private static CaseRef about(String ref) {
        return CaseRef.of(ref).orElseThrow(NoSuchPage::new);
    }

    private static AskPage page(CaseRef ref) {
        return AskPage.below("allegation.new", ref.value(), "/cases/" + ref, "/allegations/new");
    }
}
