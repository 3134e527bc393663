package org.threshold.workflow.ward.domain;

import java.util.List;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.referral.CaseRef;

/** What somebody found of an admission that matched no case by itself. */
public sealed interface AdmissionAnswer {

    /** It is the child of this case: known before, or referred now. */
    record OfCase(CaseRef ref) implements AdmissionAnswer {}

    /** The child has no open case and needs no referral, and why. */
    record NoReferral(String why) implements AdmissionAnswer {

        @Override
        public String toString() {
            return "NoReferral[]";
        }
    }

    /** What is missing. */
    default List<Refusal> refusals() {
        return switch (this) {
            case OfCase _ -> List.of();
            case NoReferral(var why) when !why.isBlank() -> List.of();
            case NoReferral _ ->
                    List.of(
                            new Refusal(
                                    "why",
                                    "It is not said why the child needs no referral.",
                                    "Say in a sentence what you found out, and from whom. If in"
                                            + " doubt, make the referral."));
        };
    }
}
