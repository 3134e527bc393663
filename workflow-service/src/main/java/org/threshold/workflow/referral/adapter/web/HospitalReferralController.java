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
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.platform.web.form.Typed;

/**
 * The hospital’s own form: whoever fills it in suspects that a child was hurt, so a strategy
 * discussion is called with the referral (L-3.1.14, L-3.1.4a).
 */
@Controller
@RequestMapping("/referrals/hospital")
class HospitalReferralController {

    private static final ReferralPage PAGE =
            new ReferralPage(
                    "referral.hospital",
                    "/referrals/hospital",
                    HospitalFields.all(),
                    List.of(),
                    form -> form.writtenBy(Agency.HOSPITAL).suspecting());

    private final Access access;
    private final ReferralEntry entry;

    HospitalReferralController(Access access, ReferralEntry entry) {
        this.access = access;
        this.entry = entry;
    }

    @GetMapping
    ModelAndView ask(Actor who) {
        access.require(who, Activity.RECEIVE_REFERRAL);
        return entry.empty(PAGE);
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
