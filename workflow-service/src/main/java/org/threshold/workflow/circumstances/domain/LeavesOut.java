package org.threshold.workflow.circumstances.domain;

import java.util.List;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.platform.Refusal;

/**
 * Not to tell somebody is a decision, and somebody answers for it by name: a person. A system says
 * what happened, and everybody hears of it whom the rules name.
 */
public final class LeavesOut {

    private LeavesOut() {}

    /** What must be put right; nothing where a person leaves out, or nobody is left out. */
    public static List<Refusal> refusals(Actor who, List<LeftOut> leftOut) {
        return who.staff().isPresent() || leftOut.isEmpty()
                ? List.of()
                : List.of(
                        new Refusal(
                                "leaveOut",
                                "Whether somebody is not told is a person’s decision.",
                                "Send the change without this; everybody is told whom the rules"
                                        + " name."));
    }
}
