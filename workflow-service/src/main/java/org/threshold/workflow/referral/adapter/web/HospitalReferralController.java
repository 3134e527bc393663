package org.threshold.workflow.referral.adapter.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.form.AskPage;
import org.threshold.workflow.platform.web.form.FormPage;
import org.threshold.workflow.platform.web.form.Forms;
import org.threshold.workflow.platform.web.form.Typed;
import org.threshold.workflow.referral.adapter.web.ReferralForm.ReferrerForm;
import org.threshold.workflow.referral.app.Receipt;

/**
 * The hospital’s own form: whoever fills it in suspects that a child was hurt, so a strategy
 * discussion is called with the referral (L-3.1.14, L-3.1.4a).
 */
@Controller
@RequestMapping("/referrals/hospital")
class HospitalReferralController {

    private static final String KEY = "key";

    private final Access access;
    private final Forms forms;
    private final ReferralSendings sendings;

    HospitalReferralController(Access access, Forms forms, ReferralSendings sendings) {
        this.access = access;
        this.forms = forms;
        this.sendings = sendings;
    }

    @GetMapping
    ModelAndView ask(Actor who) {
        access.require(who, Activity.RECEIVE_REFERRAL);
        return page(Typed.nothing(), sendings.newKey(), List.of());
    }

    @PostMapping
    ModelAndView receive(
            Actor who,
            @RequestParam MultiValueMap<String, String> posted,
            RedirectAttributes after) {
        access.require(who, Activity.RECEIVE_REFERRAL);
        Typed typed = Typed.of(posted);
        String key = typed.one(KEY).isEmpty() ? sendings.newKey() : typed.one(KEY);
        if (typed.asksForForm()) {
            return page(typed.asked(), key, List.of());
        }
        var read = forms.read(HospitalFields.all(), typed, WorkingTime.ZONE);
        if (!read.refusals().isEmpty()) {
            return page(read.typed(), key, read.refusals());
        }
        return received(who, read, key, after);
    }

    private ModelAndView received(
            Actor who, Forms.Posted read, String key, RedirectAttributes after) {
        return switch (sendings.receive(who, suspected(sendings.read(read.json())), key)) {
            case Receipt.Taken taken -> {
                after.addFlashAttribute("received", true);
                yield new ModelAndView("redirect:/referrals/" + taken.referral().referral());
            }
            case Receipt.Refused(var refusals) -> page(read.typed(), key, refusals);
            case Receipt.KeyUsedBefore() ->
                    page(
                            read.typed(),
                            sendings.newKey(),
                            List.of(NewReferralController.sentBefore()));
        };
    }

    /** The hospital says so, and it suspects. */
    private static ReferralForm suspected(ReferralForm form) {
        return new ReferralForm(
                "written",
                form.receivedAt(),
                teller(form),
                form.children(),
                form.adults(),
                form.whereabouts(),
                form.worry(),
                "suspected",
                form.otherChildren(),
                form.otherChildrenNumber(),
                form.suspects(),
                form.withChild(),
                form.injurySuspectedAt());
    }

    private static ReferrerForm teller(ReferralForm form) {
        ReferrerForm said =
                Optional.ofNullable(form.referrer())
                        .orElseGet(() -> new ReferrerForm(null, null, null, null, null));
        return new ReferrerForm(
                false, said.name(), said.role(), Agency.HOSPITAL.code(), said.contact());
    }

    private static ModelAndView page(Typed typed, String key, List<Refusal> refusals) {
        var page = new ModelAndView("ask");
        var hidden = Map.of(KEY, key);
        page.addObject(
                "page",
                new AskPage("referral.hospital", "", "/work", "/referrals/hospital", hidden));
        page.addObject("form", FormPage.of(HospitalFields.all(), typed, refusals));
        if (!refusals.isEmpty()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }
}
