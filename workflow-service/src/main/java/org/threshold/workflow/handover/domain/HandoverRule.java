package org.threshold.workflow.handover.domain;

import java.util.List;
import org.threshold.workflow.handover.domain.DayWord.Said;
import org.threshold.workflow.platform.Refusal;

/** What has to be said to put a case on the handover list, and to take it off (R-ASC-1). */
public final class HandoverRule {

    private HandoverRule() {}

    /** What is missing of what the night is told; only what it must know has to be said. */
    public static List<Refusal> toTell(Said said) {
        return said.know().isBlank()
                ? List.of(
                        new Refusal(
                                "know",
                                "It is not said what the night must know.",
                                "Say in a sentence or two what may happen tonight and what to do then."))
                : List.of();
    }

    /** Why an entry cannot be taken off; empty when it can. */
    public static List<Refusal> toTakeOff(HandoverEntry entry, String reason) {
        if (!entry.byHand()) {
            return List.of(
                    new Refusal(
                            "reason",
                            "The rules put this case on the list; nobody takes it off.",
                            "If it is there wrongly, put right what it rests on: it stays off the next list."));
        }
        return reason.isBlank()
                ? List.of(
                        new Refusal(
                                "reason",
                                "It is not said why the night need not know any more.",
                                "Say what has changed since the case was put on the list."))
                : List.of();
    }

    /** What is missing when somebody says that they rang the night. */
    public static List<Refusal> toRing(String spokeTo) {
        return spokeTo.isBlank()
                ? List.of(
                        new Refusal(
                                "spokeTo",
                                "It is not said who of the night took the case over.",
                                "Give the name of the person you spoke to. If nobody answers, ring the out-of-hours manager, then the on-call senior manager; this task goes on waiting and climbs."))
                : List.of();
    }
}
