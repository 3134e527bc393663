package org.threshold.workflow.analysis.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.platform.Lesson;
import org.threshold.workflow.platform.Refusal;

/**
 * When an enquiry or an assessment may end without protection: its draft analysis and plan were
 * circulated, and every agency of the roster has answered the latest version or is left out by name
 * with a reason. That an agency disagrees holds nothing back; it is shown (L-3.1.19, R-4.2-1).
 */
public final class DraftGate {

    private static final Lesson LESSON =
            new Lesson(
                    "Agencies are asked for analysis and planning too, not only for facts (lesson 3.1.19, recommendation 4.2-1).");

    private static final String OUTCOME = "outcome";

    private static final String WAITS =
            " A conference or a strategy discussion waits for none of this.";

    private DraftGate() {}

    /** Why it cannot end so. */
    public static List<Refusal> refusals(Draft draft) {
        if (draft.about().roster().isEmpty()) {
            return List.of();
        }
        List<Refusal> refusals = new ArrayList<>(notSent(draft).stream().toList());
        if (refusals.isEmpty()) {
            List<Agency> declined = draft.declined();
            draft.outstanding().forEach(one -> refusals.add(silent(one, declined.contains(one))));
        }
        return LESSON.toldWith(refusals);
    }

    private static Optional<Refusal> notSent(Draft draft) {
        if (draft.latest().isEmpty()) {
            return Optional.of(
                    new Refusal(
                            OUTCOME,
                            "No agency could comment on a draft analysis: none was written.",
                            "Write it on the page of the draft analysis and circulate it; the case’s page"
                                    + " leads there."
                                    + WAITS));
        }
        return draft.latest()
                .filter(version -> !version.circulated())
                .map(
                        _ ->
                                new Refusal(
                                        OUTCOME,
                                        "No agency has seen the latest version of the draft analysis.",
                                        "Circulate it on the page of the draft analysis." + WAITS));
    }

    private static Refusal silent(Agency agency, boolean declined) {
        return new Refusal(
                OUTCOME,
                (declined
                                ? "An agency declined to comment on the draft analysis: "
                                : "An agency has not answered the draft analysis: ")
                        + agency.words()
                        + ".",
                "Ask it again and write down what it says, or leave it out by name with a reason, on the"
                        + " page of the draft analysis."
                        + WAITS);
    }
}
