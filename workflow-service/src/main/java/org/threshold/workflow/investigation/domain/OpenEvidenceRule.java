package org.threshold.workflow.investigation.domain;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.platform.Refusal;

/**
 * A section 47 enquiry does not end with an open evidential action, unless a police manager and a
 * social care manager, two different people, have both signed why (L-3.1.6b). A signature is for
 * what was open when it was given: an action that came later needs new ones.
 */
public final class OpenEvidenceRule {

    private OpenEvidenceRule() {}

    /**
     * Why the enquiry about a child cannot end; empty when it can.
     *
     * @param open the child’s open actions
     * @param signatures those given for the child
     */
    public static List<Refusal> refusals(List<EvidentialAction> open, List<Signature> signatures) {
        return open.stream()
                .filter(action -> !signed(action, signatures))
                .map(action -> refusal(action, signatures))
                .toList();
    }

    private static boolean signed(EvidentialAction action, List<Signature> signatures) {
        return missing(validFor(action, signatures)).isEmpty();
    }

    private static List<Signature> validFor(EvidentialAction action, List<Signature> signatures) {
        return signatures.stream().filter(one -> !one.at().isBefore(action.openedAt())).toList();
    }

    /** The sides that nobody has signed for; nobody signs for both. */
    private static Set<SigningSide> missing(List<Signature> valid) {
        Set<StaffId> counted = new HashSet<>();
        Set<SigningSide> missing = EnumSet.allOf(SigningSide.class);
        for (Signature signature : valid) {
            if (counted.add(signature.by())) {
                missing.remove(signature.side());
            }
        }
        return missing;
    }

    private static Refusal refusal(EvidentialAction action, List<Signature> signatures) {
        String wanted =
                missing(validFor(action, signatures)).stream()
                        .map(SigningSide::words)
                        .collect(Collectors.joining(" and "));
        return new Refusal(
                "outcome",
                "An evidential action is still open: " + action.words() + ".",
                "Have it done and closed, or have "
                        + wanted
                        + " sign on the investigation why the enquiry may end without it.");
    }
}
