package org.threshold.workflow.referral.adapter.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
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
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.platform.web.form.AskPage;
import org.threshold.workflow.platform.web.form.FormPage;
import org.threshold.workflow.platform.web.form.Forms;
import org.threshold.workflow.platform.web.form.Typed;
import org.threshold.workflow.referral.ReferralId;
import org.threshold.workflow.referral.app.AnswerOtherChildren;
import org.threshold.workflow.referral.app.AnswerOtherChildren.Said;
import org.threshold.workflow.referral.app.ReadOtherChildren;
import org.threshold.workflow.worklist.Completion;
import tools.jackson.databind.json.JsonMapper;

/**
 * Says who else lives in the home, at any time and by whoever knows it: the children of the family
 * whom the system knows are listed to be confirmed (L-3.1.22).
 */
@Controller
@RequestMapping("/referrals/{id}/other-children")
class OtherChildrenPageController {

    private final AnswerOtherChildren answer;
    private final ReadOtherChildren read;
    private final Forms forms;
    private final JsonMapper json;
    private final CaseClock clock;

    OtherChildrenPageController(
            AnswerOtherChildren answer,
            ReadOtherChildren read,
            Forms forms,
            JsonMapper json,
            CaseClock clock) {
        this.answer = answer;
        this.read = read;
        this.forms = forms;
        this.json = json;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView ask(Actor who, @PathVariable UUID id) {
        return page(id, FormPage.of(fields(who, id), Typed.nothing(), List.of()));
    }

    @PostMapping
    ModelAndView answer(
            Actor who,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> posted,
            RedirectAttributes after) {
        List<FormField> fields = fields(who, id);
        var typed = forms.read(fields, Typed.of(posted), WorkingTime.ZONE);
        var reading = new Reading();
        typed.refusals().forEach(one -> reading.refuse(one.field(), one.problem(), one.remedy()));
        var said = json.readValue(typed.json(), OtherChildrenForm.class).read(reading);
        Completion completion = reading.then(() -> kept(who, id, said), Completion.Refused::new);
        return completion.as(
                next -> done(id, next, after),
                wrong -> page(id, FormPage.of(fields, typed.typed(), List.copyOf(wrong))),
                gone -> page(id, FormPage.of(fields, typed.typed(), List.of(late(gone)))));
    }

    private Completion kept(Actor who, UUID id, Said said) {
        return answer.record(who, new ReferralId(id), said)
                .orElseThrow(OtherChildrenPageController::nothingHere);
    }

    private static ModelAndView done(UUID id, String next, RedirectAttributes after) {
        after.addFlashAttribute("done", next);
        return new ModelAndView("redirect:/referrals/" + id);
    }

    private static Refusal late(String sentence) {
        return new Refusal("form", sentence, "Look at the referral to see what stands there now.");
    }

    private List<FormField> fields(Actor who, UUID id) {
        var standing =
                read.handle(who, new ReferralId(id))
                        .orElseThrow(OtherChildrenPageController::nothingHere);
        return OtherChildrenFields.named(standing, WorkingTime.dayOf(clock.now()));
    }

    private static ModelAndView page(UUID id, FormPage form) {
        String back = "/referrals/" + id;
        var page = new ModelAndView("ask");
        page.addObject(
                "page",
                new AskPage("other-children", "", back, back + "/other-children", Map.of()));
        page.addObject("form", form);
        if (!form.errors().isEmpty()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }

    private static ResponseStatusException nothingHere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
