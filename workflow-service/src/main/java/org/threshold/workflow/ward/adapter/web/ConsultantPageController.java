package org.threshold.workflow.ward.adapter.web;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.web.form.AskPage;
import org.threshold.workflow.platform.web.form.FormPage;
import org.threshold.workflow.platform.web.form.Forms;
import org.threshold.workflow.platform.web.form.Typed;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.ward.app.NameConsultant;
import org.threshold.workflow.ward.app.NameConsultant.Naming;
import org.threshold.workflow.ward.app.ShowStay;
import org.threshold.workflow.ward.domain.Stay;
import tools.jackson.databind.json.JsonMapper;

/** Names the responsible consultant of a child in hospital; a change needs a handover note. */
@Controller
@RequestMapping("/cases/{ref}/consultant")
class ConsultantPageController {

    private final NameConsultant name;
    private final ShowStay show;
    private final Forms forms;
    private final JsonMapper json;

    ConsultantPageController(NameConsultant name, ShowStay show, Forms forms, JsonMapper json) {
        this.name = name;
        this.show = show;
        this.forms = forms;
        this.json = json;
    }

    @GetMapping
    ModelAndView ask(Actor who, @PathVariable String ref) {
        return page(ref, FormPage.of(fields(who, ref), Typed.nothing(), List.of()));
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
            return page(ref, FormPage.of(fields, typed.asked(), List.of()));
        }
        var read = forms.read(fields, typed, WorkingTime.ZONE);
        if (!read.refusals().isEmpty()) {
            return page(ref, FormPage.of(fields, read.typed(), read.refusals()));
        }
        var form = json.readValue(read.json(), ConsultantForm.class);
        return switch (name.handle(who, known(ref), form.given(), form.taken())) {
            case Naming.Named(var noteIsDue) -> {
                after.addFlashAttribute("done", words(noteIsDue));
                yield new ModelAndView("redirect:/cases/" + ref);
            }
            case Naming.Refused(var refusals) -> page(ref, FormPage.of(fields, typed, refusals));
            case Naming.NotInHospital() -> throw nothingHere();
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
                        .orElseThrow(ConsultantPageController::nothingHere);
        return ConsultantForm.fields(stay.named());
    }

    private static CaseRef known(String ref) {
        return CaseRef.of(ref).orElseThrow(ConsultantPageController::nothingHere);
    }

    private static ResponseStatusException nothingHere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private static ModelAndView page(String ref, FormPage form) {
        String back = "/cases/" + ref;
        var page = new ModelAndView("ask");
        page.addObject(
                "page", new AskPage("consultant", ref, back, back + "/consultant", Map.of()));
        page.addObject("form", form);
        if (!form.errors().isEmpty()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }
}
