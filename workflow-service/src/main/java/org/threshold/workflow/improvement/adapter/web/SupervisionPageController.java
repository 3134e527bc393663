package org.threshold.workflow.improvement.adapter.web;

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
import org.threshold.workflow.improvement.app.LogSupervision;
import org.threshold.workflow.improvement.app.ReadSupervisions;
import org.threshold.workflow.improvement.app.SupervisionResult;
import org.threshold.workflow.platform.web.NoSuchPage;
import org.threshold.workflow.platform.web.form.AskPage;
import org.threshold.workflow.referral.CaseRef;

/** Where a supervisor writes down a supervision on a case (R-Hosp-2). */
@Controller
@RequestMapping("/cases/{ref}/supervisions/new")
class SupervisionPageController {

    private final LogSupervision log;
    private final ReadSupervisions read;
    private final ImprovementForms forms;

    SupervisionPageController(LogSupervision log, ReadSupervisions read, ImprovementForms forms) {
        this.log = log;
        this.read = read;
        this.forms = forms;
    }

    @GetMapping
    ModelAndView ask(Actor who, @PathVariable String ref) {
        CaseRef about = CaseRef.of(ref).orElseThrow(NoSuchPage::new);
        if (read.handle(who, about).isEmpty()) {
            throw new NoSuchPage();
        }
        return page(about).empty(SupervisionForm.FIELDS);
    }

    @PostMapping
    ModelAndView log(
            Actor who,
            @PathVariable String ref,
            @RequestParam MultiValueMap<String, String> posted,
            RedirectAttributes after) {
        CaseRef about = CaseRef.of(ref).orElseThrow(NoSuchPage::new);
        var asked = forms.read(SupervisionForm.FIELDS, posted, SupervisionForm.class);
        SupervisionResult result =
                asked.refusals().isEmpty()
                        ? log.handle(who, about, asked.form().given())
                        : new SupervisionResult.Refused(asked.refusals());
        return switch (result) {
            case SupervisionResult.Kept kept ->
                    page(about).done(SupervisionWords.kept(kept), after);
            case SupervisionResult.Refused(var refusals) ->
                    page(about).drawn(SupervisionForm.FIELDS, asked.typed(), refusals);
            case SupervisionResult.Gone _, SupervisionResult.NothingThere _ ->
                    throw new NoSuchPage();
        };
    }

    private static AskPage page(CaseRef ref) {
        return AskPage.below("supervision-new", ref.value(), "/cases/" + ref, "/supervisions/new");
    }
}
