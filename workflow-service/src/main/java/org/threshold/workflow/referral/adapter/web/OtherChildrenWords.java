package org.threshold.workflow.referral.adapter.web;

import java.util.ArrayList;
import java.util.List;
import org.threshold.workflow.referral.app.ReadOtherChildren.Standing;
import org.threshold.workflow.referral.domain.OtherChildren.Answer;

/** How the question about other children stands, in sentences (L-3.1.22). */
final class OtherChildrenWords {

    private OtherChildrenWords() {}

    /** With the names that were said, for the referral’s own page. */
    static List<String> of(Standing standing) {
        return sentences(standing.said().words(), standing);
    }

    /** Without them. */
    static List<String> withoutNames(Standing standing) {
        return sentences(standing.said().withoutNames(), standing);
    }

    private static List<String> sentences(String answer, Standing standing) {
        List<String> all = new ArrayList<>(List.of(answer));
        if (standing.said().answer() == Answer.NOT_ASKED) {
            all.add("It has to be asked within the hour.");
        }
        int unconfirmed = standing.unconfirmed().size();
        if (unconfirmed > 0) {
            all.add(
                    unconfirmed == 1
                            ? "A child of the family is known; nobody has confirmed whether it lives there."
                            : unconfirmed
                                    + " children of the family are known; nobody has confirmed whether"
                                    + " they live there.");
        }
        return all;
    }
}
