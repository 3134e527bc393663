package org.threshold.workflow.investigation.domain;

import java.util.Map;
import java.util.Optional;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.investigation.domain.Allegation.Claim;
import org.threshold.workflow.people.ParentRole;

/**
 * What a reported change of circumstance alleges (EV-02): who says what of whom, as far as the
 * codes of the report say it.
 */
public final class ReportedClaim {

    private static final String NO_WORDS =
            "Reported as a change of circumstance, without further words.";

    private static final Map<String, RoleInCase> SOURCES =
            Map.of(
                    "child", RoleInCase.CHILD,
                    "parent", RoleInCase.PARENT,
                    "relative", RoleInCase.RELATIVE,
                    "professional", RoleInCase.PROFESSIONAL,
                    "neighbour", RoleInCase.NEIGHBOUR_OR_PUBLIC);

    private static final Map<String, RoleInCase> AGAINST =
            Map.of(
                    "mother", RoleInCase.MOTHER,
                    "father", RoleInCase.FATHER,
                    "partner", RoleInCase.PARENTS_PARTNER,
                    "sibling", RoleInCase.ANOTHER_CHILD,
                    "relative", RoleInCase.RELATIVE,
                    "carer", RoleInCase.OTHER_CARER,
                    "professional", RoleInCase.PROFESSIONAL);

    private ReportedClaim() {}

    /** Whether a change alleges something. */
    public static boolean alleges(NewChange change) {
        return change.kind() == ChangeKind.FURTHER_ALLEGATION;
    }

    /** The place of the parent whom it is against; empty when it is against nobody's parent. */
    public static Optional<ParentRole> parentAccused(NewChange change) {
        return against(change).parent();
    }

    /**
     * What is alleged.
     *
     * @param absentParent whether it is against a parent who is not there to answer (L-3.1.17)
     */
    public static Claim of(NewChange change, boolean absentParent) {
        RoleInCase by = SOURCES.getOrDefault(change.code("source"), RoleInCase.NOT_KNOWN);
        String words = change.detail().isBlank() ? NO_WORDS : change.detail();
        return new Claim(by, against(change), absentParent, words);
    }

    private static RoleInCase against(NewChange change) {
        return AGAINST.getOrDefault(change.code("against"), RoleInCase.NOT_KNOWN);
    }
}
