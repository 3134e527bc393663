package org.threshold.workflow.assessment.domain;

import java.util.List;
import java.util.Optional;
import org.threshold.workflow.strategy.NamedRisk;

/** A risk that a strategy meeting named, in the words of the register (R-C&amp;F-11). */
public final class MeetingRisk {

    private MeetingRisk() {}

    /** What is said of it: what it is and its axes; the rest is still to be thought through. */
    public static RiskSaid said(NamedRisk named) {
        return new RiskSaid(
                axes(named),
                named.words().strip(),
                List.of(),
                "",
                new Reduction(Reducible.NOT_SAID, "", "", Optional.empty()),
                new Prospects("", ""));
    }

    /** Whether the register has it already, whatever was judged of it since. */
    public static boolean same(Risk risk, NamedRisk named) {
        return risk.said().words().strip().equalsIgnoreCase(named.words().strip());
    }

    private static Axes axes(NamedRisk named) {
        return new Axes(category(named.harm()), level(named.level()), evidence(named.evidence()));
    }

    private static RiskCategory category(NamedRisk.Harm harm) {
        return switch (harm) {
            case NOT_SAID -> RiskCategory.NOT_SAID;
            case NEGLECT -> RiskCategory.NEGLECT;
            case PHYSICAL -> RiskCategory.PHYSICAL;
            case SEXUAL -> RiskCategory.SEXUAL;
            case EMOTIONAL -> RiskCategory.EMOTIONAL;
            case MORE_THAN_ONE -> RiskCategory.MORE_THAN_ONE;
        };
    }

    private static RiskLevel level(NamedRisk.Level level) {
        return switch (level) {
            case NOT_SAID -> RiskLevel.NOT_SAID;
            case LOW -> RiskLevel.LOW;
            case MEDIUM -> RiskLevel.MEDIUM;
            case HIGH -> RiskLevel.HIGH;
        };
    }

    private static Evidence evidence(NamedRisk.Evidence evidence) {
        return switch (evidence) {
            case NOT_SAID -> Evidence.NOT_SAID;
            case LITTLE -> Evidence.LITTLE;
            case SOME -> Evidence.SOME;
            case STRONG -> Evidence.STRONG;
        };
    }
}
