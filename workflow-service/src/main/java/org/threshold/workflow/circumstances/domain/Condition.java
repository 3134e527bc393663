package org.threshold.workflow.circumstances.domain;

import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.Circumstance;
import org.threshold.workflow.circumstances.NewChange;

/** When a row of the recipients' table counts (event catalogue, section 2). */
enum Condition {
    ALWAYS("always"),
    /** "If police": also while an injury to a child who cannot move has no investigation yet. */
    POLICE_INVOLVED(
            "an investigation is open, or an injured child is not mobile, or police protection"),
    /** L-3.1.7: the child went home, and nobody had decided it. */
    HOME_WITHOUT_DECISION("no decision stands behind the return home"),
    POLICE_OR_ENQUIRY(
            "an investigation or an enquiry is open, or an injured child is not mobile, or police"
                    + " protection");

    private final String words;

    Condition(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    boolean holds(NewChange change, CaseState state) {
        return switch (this) {
            case ALWAYS -> true;
            case POLICE_INVOLVED -> policeInvolved(change, state);
            case HOME_WITHOUT_DECISION -> !state.holds(Circumstance.RETURN_HOME_DECIDED);
            case POLICE_OR_ENQUIRY ->
                    policeInvolved(change, state) || state.holds(Circumstance.ENQUIRY_OPEN);
        };
    }

    private static boolean policeInvolved(NewChange change, CaseState state) {
        return state.holds(Circumstance.INVESTIGATION_OPEN)
                || state.holds(Circumstance.RED_PATH)
                || state.holds(Circumstance.POLICE_PROTECTION)
                || (injury(change) && change.code(Codes.MOBILITY).equals(Codes.NOT_MOBILE));
    }

    /** Whether the change itself is, or says that there is, an injury. */
    static boolean injury(NewChange change) {
        return change.kind() == ChangeKind.NEW_INJURY
                || change.code(Codes.REASON).equals(Codes.INJURY);
    }
}
