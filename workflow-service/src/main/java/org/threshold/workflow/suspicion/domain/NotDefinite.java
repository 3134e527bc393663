package org.threshold.workflow.suspicion.domain;

import java.util.List;
import java.util.Set;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.strategy.NamedRisk;

/**
 * Where somebody says that the evidence is not definite (recommendation Children and Families 10 of
 * the review). Suspicion is the threshold, and not proof (lesson 3.1.4a): “probably accidental” is
 * no more definite than “probably inflicted”.
 */
public final class NotDefinite {

    private static final String OPINION = "opinion";
    private static final String OUTCOME = "outcome";
    private static final String NOT_SUBSTANTIATED = "not-substantiated";

    /** The points of the closed scale of opinions (EV-13) that leave open what happened. */
    private static final Set<String> OPEN =
            Set.of("probably-inflicted", "undetermined", "probably-accidental");

    private NotDefinite() {}

    /** Whether it is a doctor’s opinion that leaves open what happened (EV-13). */
    public static boolean opinion(NewChange what) {
        return isOpinion(what) && OPEN.contains(what.code(OPINION));
    }

    /**
     * Whether the last opinion leaves open what happened.
     *
     * @param standing what stands on record of the child, in the order in which it happened
     */
    public static boolean lastOpinion(List<NewChange> standing) {
        return standing.stream()
                .filter(NotDefinite::isOpinion)
                .reduce((_, later) -> later)
                .filter(NotDefinite::opinion)
                .isPresent();
    }

    /**
     * Whether an enquiry ended without substantiating the concern (EV-23) while the last opinion
     * leaves open what happened.
     *
     * @param standing what stands on record of the child, in the order in which it happened
     */
    public static boolean enquiry(NewChange what, List<NewChange> standing) {
        return what.kind() == ChangeKind.SECTION_47_ENDED
                && what.code(OUTCOME).equals(NOT_SUBSTANTIATED)
                && lastOpinion(standing);
    }

    /**
     * Whether a strategy meeting says of a risk that there is evidence, and that it is not strong.
     * How high the risk is makes no difference: level and evidence are separate axes
     * (R-C&amp;F-11).
     */
    public static boolean risk(NamedRisk risk) {
        return switch (risk.evidence()) {
            case LITTLE, SOME -> true;
            case STRONG, NOT_SAID -> false;
        };
    }

    private static boolean isOpinion(NewChange what) {
        return what.kind() == ChangeKind.MEDICAL_REPORT_ISSUED && !what.code(OPINION).isEmpty();
    }
}
