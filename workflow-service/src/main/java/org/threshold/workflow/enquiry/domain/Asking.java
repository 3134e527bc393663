package org.threshold.workflow.enquiry.domain;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.enquiry.EnquiryId;

/**
 * All agencies of the roster are asked at the same time (L-3.1.19), and told so as one change
 * (EV-28): each hears that information is asked of it, and by when.
 *
 * @param agencies who is asked, each once
 * @param dueAt by when, UTC
 */
public record Asking(EnquiryId enquiry, List<Agency> agencies, Instant dueAt) {

    /** What is asked of everybody: facts, what they make of them, and what they would plan. */
    private static final String QUESTIONS = "background";

    public Asking {
        agencies = List.copyOf(agencies);
    }

    /** What the change says, in codes. */
    public Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>();
        codes.put(ReplyRule.ENQUIRY, enquiry.toString());
        codes.put("questions", QUESTIONS);
        codes.put("dueAt", dueAt.toString());
        for (int place = 0; place < agencies.size(); place++) {
            codes.put(place == 0 ? "asked" : "asked" + (place + 1), agencies.get(place).code());
        }
        return codes;
    }
}
