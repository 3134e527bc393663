package org.threshold.workflow.referral.adapter.web;

import java.util.List;
import java.util.Map;
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
import org.threshold.workflow.referral.app.Receipt;
import org.threshold.workflow.worklist.CaseFacts;
import org.threshold.workflow.worklist.CaseFacts.Link;

/** Takes in a referral that somebody tells by telephone, at the door or in a letter. */
@Controller
@RequestMapping("/referrals/new")
class NewReferralController {

    private static final String KEY = "key";
    private static final CaseFacts FROM_HOSPITAL =
            new CaseFacts(
                    "hospital",
                    "From the hospital",
                    List.of(),
                    List.of(new Link("I am from the hospital", "/referrals/hospital")));

    private final Access access;
    private final Forms forms;
    private final ReferralSendings sendings;

    NewReferralController(Access access, Forms forms, ReferralSendings sendings) {
        this.access = access;
        this.forms = forms;
        this.sendings = sendings;
    }

    @GetMapping
    ModelAndView ask(Actor who) {
        access.require(who, Activity.RECEIVE_REFERRAL);
        if (who.agency() == Agency.HOSPITAL) {
            return new ModelAndView("redirect:/referrals/hospital");
        }
        return page(Typed.nothing(), sendings.newKey(), List.of());
    }

    /** Receives it, or asks for another child or adult; the page’s own key makes it once. */
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
        var read = forms.read(ReferralFields.all(), typed, WorkingTime.ZONE);
        if (!read.refusals().isEmpty()) {
            return page(read.typed(), key, read.refusals());
        }
        return switch (sendings.receive(who, byTelephone(sendings.read(read.json())), key)) {
            case Receipt.Taken taken -> {
                after.addFlashAttribute("received", true);
                yield new ModelAndView("redirect:/referrals/" + taken.referral().referral());
            }
            case Receipt.Refused(var refusals) -> page(read.typed(), key, refusals);
            case Receipt.KeyUsedBefore() ->
                    page(read.typed(), sendings.newKey(), List.of(sentBefore()));
        };
    }

    /** Nobody types at the screen of a system: what is not said otherwise was telephoned. */
    private static ReferralForm byTelephone(ReferralForm form) {
        return new ReferralForm(
                form.channel() == null ? "telephone" : form.channel(),
                form.receivedAt(),
                form.referrer(),
                form.children(),
                form.adults(),
                form.whereabouts(),
                form.worry(),
                form.suspicion(),
                form.otherChildren(),
                form.otherChildrenNumber(),
                form.suspects(),
                form.withChild(),
                form.injurySuspectedAt());
    }

    static Refusal sentBefore() {
        return new Refusal(
                "form",
                "Another referral was sent from this page before.",
                "If you meant to send a new one, press the button again.");
    }

    private static ModelAndView page(Typed typed, String key, List<Refusal> refusals) {
        var page = new ModelAndView("ask");
        var hidden = Map.of(KEY, key);
        page.addObject("page", new AskPage("referral.new", "", "/work", "/referrals/new", hidden));
        page.addObject("basis", List.of(FROM_HOSPITAL));
        page.addObject("form", FormPage.of(ReferralFields.all(), typed, refusals));
        if (!refusals.isEmpty()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }
}
