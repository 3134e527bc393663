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
 * A health visitor’s own referral, of any child: nobody has to be served by them, and the answer
 * says nothing of whom we know.
 */
@Controller
@RequestMapping("/referrals/health-visitor")
class VisitorReferralController {

    private static final ReferralPage PAGE =
            new ReferralPage(
                    "referral.visitor",
                    "/referrals/health-visitor",
                    ReferralFields.ofVisitor(),
                    List.of(),
                    form -> form.writtenBy(Agency.HEALTH_VISITING));

    private final Access access;
    private final ReferralEntry entry;

    VisitorReferralController(Access access, ReferralEntry entry) {
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
