package org.threshold.workflow.circumstances.domain;

import java.util.ArrayList;
import java.util.List;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.platform.Refusal;

/** Refuses to leave out somebody who must be told; the police above all (L-3.1.10). */
public final class MandatoryRecipient {

    private MandatoryRecipient() {}

    /** What is wrong with leaving somebody out; empty when all may be. */
    public static List<Refusal> refusals(WhoHears hears, List<LeftOut> leftOut) {
        List<Refusal> refusals = new ArrayList<>();
        for (int i = 0; i < leftOut.size(); i++) {
            LeftOut out = leftOut.get(i);
            boolean told =
                    hears.tell().stream().anyMatch(one -> one.recipient().equals(out.recipient()));
            if (told) {
                refusals.add(refusal("leaveOut[" + i + "]", out.recipient().agency()));
            }
        }
        return refusals;
    }

    private static Refusal refusal(String field, Agency agency) {
        return new Refusal(
                field,
                agency.words() + " must be told of this change and cannot be left out.",
                agency == Agency.POLICE
                        ? "Leave it in. Only a duty inspector can delay telling the police."
                        : "Leave it in.");
    }
}
