package org.threshold.workflow.handover.adapter.web;

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
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.handover.app.TellNight;
import org.threshold.workflow.handover.app.TellResult;
import org.threshold.workflow.platform.web.NoSuchPage;
import org.threshold.workflow.platform.web.form.Typed;
import org.threshold.workflow.referral.CaseRef;

/** Tells the night what it must know of a case (R-ASC-1). */
@Controller
@RequestMapping("/cases/{ref}/handover")
class TellNightController {

    private final Access access;
    private final TellNight tell;
    private final HandoverForms forms;

    TellNightController(Access access, TellNight tell, HandoverForms forms) {
        this.access = access;
        this.tell = tell;
        this.forms = forms;
    }

    @GetMapping
    ModelAndView ask(Actor who, @PathVariable String ref) {
        access.require(who, Activity.TELL_NIGHT);
        return HandoverForms.tell(known(ref).value(), Typed.nothing(), List.of());
    }

    @PostMapping
    ModelAndView tell(
            Actor who,
            @PathVariable String ref,
            @RequestParam MultiValueMap<String, String> posted,
            RedirectAttributes after) {
        access.require(who, Activity.TELL_NIGHT);
        CaseRef about = known(ref);
        Typed typed = Typed.of(posted);
        if (typed.asksForForm()) {
            return HandoverForms.tell(ref, typed.asked(), List.of());
        }
        var form = forms.read(TellForm.FIELDS, typed, TellForm.class);
        return switch (tell.handle(who, about, form.said())) {
            case TellResult.Kept(_, var night) -> {
                after.addFlashAttribute(
                        "done", "It is on the handover list of " + DueWords.day(night.day()) + ".");
                yield new ModelAndView("redirect:/cases/" + about);
            }
            case TellResult.Refused(var refusals) -> HandoverForms.tell(ref, typed, refusals);
            case TellResult.NoSuchCase() -> throw new NoSuchPage();
        };
    }

    private static CaseRef known(String ref) {
        return CaseRef.of(ref).orElseThrow(NoSuchPage::new);
    }
}
