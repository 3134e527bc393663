package org.threshold.workflow.discharge.domain;

import java.time.Instant;
import java.util.List;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.referral.CaseRef;

/**
 * What must not be decided while a child in hospital is expected to stay and nobody has agreed what
 * is done if it is taken (L-3.1.9). Refuses decisions that rest on the child being there, never a
 * fact; where a decision cannot wait, somebody says why, and the plan stays due.
 */
public final class ContingencyGate {

    private ContingencyGate() {}

    /** How it stands with the plan. */
    public sealed interface Standing {

        /** Nobody is expected to stay, so that no plan is needed. */
        record NotNeeded() implements Standing {}

        /** A plan carries. */
        record Carries() implements Standing {}

        /** None does, and somebody said why that cannot be waited for; until then, UTC. */
        record CannotWait(Instant until) implements Standing {}

        /** None was agreed. */
        record Missing() implements Standing {}

        /** The time of the last one has run out. */
        record RunOut() implements Standing {}
    }

    /** Why a decision is refused; empty when none is. */
    public static List<Refusal> refusals(CaseRef ref, Standing standing, Instant now) {
        return switch (standing) {
            case Standing.NotNeeded() -> List.of();
            case Standing.Carries() -> List.of();
            case Standing.CannotWait(var until) when now.isBefore(until) -> List.of();
            case Standing.CannotWait _, Standing.Missing() ->
                    refused(ref, "has no contingency plan");
            case Standing.RunOut() -> refused(ref, "has a contingency plan whose time has run out");
        };
    }

    private static List<Refusal> refused(CaseRef ref, String what) {
        return List.of(
                new Refusal(
                        "request",
                        "The child of case "
                                + ref
                                + " is in hospital, is expected not to leave, and "
                                + what
                                + ". Being in hospital holds nobody (lesson 3.1.9).",
                        "Agree the plan with the ward: it is on the page of the case. If this cannot"
                                + " wait for it, say so there, and why; the plan stays due today."));
    }
}
