package org.threshold.workflow.referral.adapter.web;

import java.util.List;
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
import org.threshold.workflow.platform.web.form.Typed;
import org.threshold.workflow.worklist.CaseFacts;
import org.threshold.workflow.worklist.CaseFacts.Link;

/** Takes in a referral that somebody tells by telephone, at the door or in a letter. */
@Controller
@RequestMapping("/referrals/new")
class NewReferralController {

    private static final CaseFacts FROM_HOSPITAL =
            new CaseFacts(
                    "hospital",
                    "From the hospital",
                    List.of(),
                    List.of(new Link("I am from the hospital", "/referrals/hospital")));

    private static final ReferralPage PAGE =
            new ReferralPage(
                    "referral.new",
                    "/referrals/new",
                    ReferralFields.all(),
                    List.of(FROM_HOSPITAL),
                    ReferralForm::byTelephone);

    private final Access access;
    private final ReferralEntry entry;

    NewReferralController(Access access, ReferralEntry entry) {
        this.access = access;
        this.entry = entry;
    }

    @GetMapping
    ModelAndView ask(Actor who) {
        access.require(who, Activity.RECEIVE_REFERRAL);
        return switch (who.agency()) {
            case HOSPITAL -> new ModelAndView("redirect:/referrals/hospital");
            case HEALTH_VISITING -> new ModelAndView("redirect:/referrals/health-visitor");
            default -> entry.empty(PAGE);
        };
    }

    @PostMapping
    ModelAndView receive(
            Actor who,
            @RequestParam MultiValueMap<String, String> posted,
            RedirectAttributes after) {
        access.require(who, Activity.RECEIVE_REFERRAL);
        return entry.posted(who, PAGE, Typed.of(posted), after);
    }
}
