package org.threshold.workflow.referral.adapter.web;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.web.servlet.ModelAndView;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.form.AskPage;
import org.threshold.workflow.platform.web.form.Typed;
import org.threshold.workflow.worklist.CaseFacts;

/**
 * A page on which a referral is typed.
 *
 * @param words the key of its messages
 * @param address where it is, and where it is sent to
 * @param links what stands above the form; may be empty
 * @param said adds to the form what the page itself says of every referral that is typed there
 */
record ReferralPage(
        String words,
        String address,
        List<FormField> fields,
        List<CaseFacts> links,
        UnaryOperator<ReferralForm> said) {

    /** Names one sending of the form, unseen, so that a form that is sent twice is one referral. */
    static final String KEY = "key";

    ReferralPage {
        fields = List.copyOf(fields);
        links = List.copyOf(links);
    }

    ModelAndView drawn(Typed typed, String key, List<Refusal> refusals) {
        return new AskPage(words, "", "/work", address, Map.of(KEY, key))
                .drawn(fields, typed, refusals)
                .addObject("basis", links);
    }
}
