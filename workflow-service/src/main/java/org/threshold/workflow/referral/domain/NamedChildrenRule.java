package org.threshold.workflow.referral.domain;

import java.util.List;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.referral.domain.OtherChildren.Answer;

/**
 * Children of whom somebody told are recorded as people, so that each is found, discussed and told
 * of; words in an answer are not (L-3.1.22, L-3.1.8).
 */
public final class NamedChildrenRule {

    private NamedChildrenRule() {}

    /**
     * Whether somebody has to record them.
     *
     * @param recorded how many other children of the family are on record
     */
    public static boolean toRecord(OtherChildren said, int recorded) {
        boolean told = said.number().isPresent() || !said.names().isBlank();
        return said.answer() == Answer.YES && told && recorded < expected(said);
    }

    /**
     * What is missing before the step can end; empty when nothing is.
     *
     * @param why why one of them cannot be recorded; empty where each is
     */
    public static List<Refusal> refusals(OtherChildren said, int recorded, String why) {
        if (!toRecord(said, recorded) || !why.isBlank()) {
            return List.of();
        }
        return List.of(
                new Refusal(
                        "why",
                        "The answer speaks of %d, and of the other children of the family %d is on record."
                                .formatted(expected(said), recorded),
                        "Add each of them to the family on the page of the case. If one cannot be"
                                + " recorded, say here which and why."));
    }

    private static int expected(OtherChildren said) {
        return said.number().orElse(1);
    }
}
