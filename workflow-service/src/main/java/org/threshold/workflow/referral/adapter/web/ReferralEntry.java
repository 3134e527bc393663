package org.threshold.workflow.referral.adapter.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.form.Forms;
import org.threshold.workflow.platform.web.form.Sent;
import org.threshold.workflow.platform.web.form.Typed;
import org.threshold.workflow.referral.app.Receipt;

/** Takes in a referral that was typed on a page; the page’s own key makes it once. */
@Component
class ReferralEntry {

    private static final Refusal SENT_BEFORE =
            new Refusal(
                    "form",
                    "Another referral was sent from this page before.",
                    "If you meant to send a new one, press the button again.");

    private final Forms forms;
    private final ReferralSendings sendings;

    ReferralEntry(Forms forms, ReferralSendings sendings) {
        this.forms = forms;
        this.sendings = sendings;
    }

    ModelAndView empty(ReferralPage page) {
        return page.drawn(Typed.nothing(), sendings.newKey(), List.of());
    }

    /** Receives it, or asks for another child or adult. */
    ModelAndView posted(Actor who, ReferralPage page, Typed typed, RedirectAttributes after) {
        String key = typed.one(ReferralPage.KEY);
        String sending = key.isEmpty() ? sendings.newKey() : key;
        if (typed.asksForForm()) {
            return page.drawn(typed.asked(), sending, List.of());
        }
        var sent = forms.read(page.fields(), typed, WorkingTime.ZONE, ReferralForm.class);
        return switch (receipt(who, page, sent, sending)) {
            case Receipt.Taken taken -> received(who, taken, after);
            case Receipt.Refused(var refusals) -> page.drawn(sent.typed(), sending, refusals);
            case Receipt.KeyUsedBefore() ->
                    page.drawn(sent.typed(), sendings.newKey(), List.of(SENT_BEFORE));
        };
    }

    /**
     * Whoever may not read it is told by when it is decided, and comes back to their first page.
     */
    private static ModelAndView received(Actor who, Receipt.Taken taken, RedirectAttributes after) {
        if (Activity.READ_REFERRAL.allowedTo(who.roles())) {
            after.addFlashAttribute("received", true);
            return new ModelAndView("redirect:/referrals/" + taken.referral().referral());
        }
        after.addFlashAttribute(
                "done",
                ("Your referral was received. What happens next is decided by %s, and you are"
                                + " told. If you hear nothing by then, ring the duty social"
                                + " worker.")
                        .formatted(DueWords.exact(taken.decisionDueAt())));
        return new ModelAndView("redirect:/families");
    }

    private Receipt receipt(Actor who, ReferralPage page, Sent<ReferralForm> sent, String sending) {
        return sent.reading()
                .then(
                        () -> sendings.receive(who, page.said().apply(sent.form()), sending),
                        Receipt.Refused::new);
    }
}
