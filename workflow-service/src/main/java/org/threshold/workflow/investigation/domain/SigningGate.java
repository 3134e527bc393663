package org.threshold.workflow.investigation.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.threshold.workflow.platform.Lesson;
import org.threshold.workflow.platform.Refusal;

/** What a signature for outstanding evidence must have (L-3.1.6b). */
public final class SigningGate {

    private static final Lesson LESSON =
            new Lesson(
                    "Evidence that waits may be lost: a manager on each side answers for it (lesson 3.1.6).");

    private static final Refusal NOTHING_OPEN =
            new Refusal(
                    "caseRef",
                    "No evidential action about this child is open.",
                    "Nothing has to be signed: the enquiry is not held back.");
    private static final Refusal NEITHER =
            new Refusal(
                    "request",
                    "You are neither a police manager nor a social care manager.",
                    "Ask one of each to sign, each in their own name.");
    private static final Refusal NO_REASON =
            new Refusal(
                    "reason",
                    "The reason is missing.",
                    "Say in a sentence why the enquiry may end while this evidence is outstanding.");

    private SigningGate() {}

    /**
     * Every reason why it cannot be signed like this; empty when it can.
     *
     * @param open the child’s open actions
     * @param reason why the enquiry may end all the same, in words
     */
    public static List<Refusal> refusals(
            List<EvidentialAction> open, Optional<SigningSide> side, String reason) {
        List<Refusal> refusals = new ArrayList<>();
        if (open.isEmpty()) {
            refusals.add(NOTHING_OPEN);
        }
        if (side.isEmpty()) {
            refusals.add(NEITHER);
        }
        if (reason.isBlank()) {
            refusals.add(NO_REASON);
        }
        return LESSON.toldWith(refusals);
    }
}
