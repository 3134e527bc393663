package org.threshold.workflow.ward.adapter.web;

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
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.web.NoSuchPage;
import org.threshold.workflow.platform.web.form.AskPage;
import org.threshold.workflow.platform.web.form.Forms;
import org.threshold.workflow.platform.web.form.Typed;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.ward.app.NameConsultant;
import org.threshold.workflow.ward.app.NameConsultant.Naming;
import org.threshold.workflow.ward.app.ShowStay;
import org.threshold.workflow.ward.domain.Stay;

/** Names the responsible consultant of a child in hospital; a change needs a handover note. */
@Controller
@RequestMapping("/cases/{ref}/consultant")
class ConsultantPageController {

    private final NameConsultant name;
    private final ShowStay show;
    private final Forms forms;

    ConsultantPageController(NameConsultant name, ShowStay show, Forms forms) {
        this.name = name;
        this.show = show;
        this.forms = forms;
    }

    @GetMapping
    ModelAndView ask(Actor who, @PathVariable String ref) {
        return page(ref).empty(fields(who, ref));
    }

    @PostMapping
    ModelAndView name(
            Actor who,
            @PathVariable String ref,
            @RequestParam MultiValueMap<String, String> posted,
            RedirectAttributes after) {
        List<FormField> fields = fields(who, ref);
        Typed typed = Typed.of(posted);
        if (typed.asksForForm()) {
            return page(ref).drawn(fields, typed.asked(), List.of());
        }
        var sent = forms.read(fields, typed, WorkingTime.ZONE, ConsultantForm.class);
        if (!sent.reading().clean()) {
            return page(ref).drawn(fields, sent.typed(), sent.reading().refusals());
        }
        var form = sent.form();
        return switch (name.handle(who, known(ref), form.given(), form.taken())) {
            case Naming.Named(var noteIsDue) -> page(ref).done(words(noteIsDue), after);
            case Naming.Refused(var refusals) -> page(ref).drawn(fields, typed, refusals);
            case Naming.NotInHospital() -> throw new NoSuchPage();
        };
    }

    private static String words(boolean noteIsDue) {
        return noteIsDue
                ? "The responsible consultant is named. The handover note is due within the hour."
                : "The responsible consultant is named.";
    }

    private List<FormField> fields(Actor who, String ref) {
        Stay stay =
                show.of(who, known(ref))
                        .map(ShowStay.Whole::stay)
                        .filter(Stay::open)
                        .orElseThrow(NoSuchPage::new);
        return ConsultantForm.fields(stay.named());
    }

    private static CaseRef known(String ref) {
        return CaseRef.of(ref).orElseThrow(NoSuchPage::new);
    }

    private static AskPage page(String ref) {
        return AskPage.below("consultant", ref, "/cases/" + ref, "/consultant");
    }
}
