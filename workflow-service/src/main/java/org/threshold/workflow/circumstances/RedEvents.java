package org.threshold.workflow.circumstances;

import java.util.List;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.JoinedCases;

/**
 * Which events are Red: those of a case that is on the red path, or that put it there (R-4.2-7c,
 * L-3.1.5). What is told about a referral after its receipt is no event of the child’s.
 */
public final class RedEvents {

    private final List<CaseCircumstances> circumstances;
    private final JoinedCases joined;

    /** Asks these what holds for a case. */
    public RedEvents(List<CaseCircumstances> circumstances, JoinedCases joined) {
        this.circumstances = List.copyOf(circumstances);
        this.joined = joined;
    }

    /** Whether a change is a Red event of a case, as seen in the caller’s transaction. */
    public boolean has(Change change, CaseRef ref) {
        return event(change) && red(ref);
    }

    private static boolean event(Change change) {
        return change.what().kind() != ChangeKind.REFERRAL
                || change.what().stage().equals("received");
    }

    private boolean red(CaseRef ref) {
        return joined.all(ref).stream()
                .anyMatch(
                        each ->
                                circumstances.stream()
                                        .anyMatch(
                                                one ->
                                                        one.of(each)
                                                                .contains(Circumstance.RED_PATH)));
    }
}
