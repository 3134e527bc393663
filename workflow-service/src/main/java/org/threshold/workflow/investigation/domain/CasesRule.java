package org.threshold.workflow.investigation.domain;

import java.util.List;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.referral.CaseRef;

/** Which children an item is about: those named, or all whom the investigation covers. */
public final class CasesRule {

    private CasesRule() {}

    /** The children; where none is named, nobody is left out. */
    public static List<CaseRef> chosen(Investigation investigation, List<CaseRef> named) {
        return named.isEmpty() ? investigation.cases() : named.stream().distinct().toList();
    }

    /** Why these cannot be the children; empty when they can. */
    public static List<Refusal> refusals(Investigation investigation, List<CaseRef> named) {
        return named.stream()
                .filter(ref -> !investigation.covers(ref))
                .map(CasesRule::stranger)
                .toList();
    }

    private static Refusal stranger(CaseRef ref) {
        return new Refusal(
                "cases",
                ref + " is not covered by this investigation.",
                "Name cases of this investigation, or leave them out: it is then about all of them. For"
                        + " another child, raise a concern about that child.");
    }
}
