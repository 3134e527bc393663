package org.threshold.workflow.discharge.domain;

import java.util.Arrays;
import java.util.List;
import org.threshold.workflow.circumstances.NewChange;

/**
 * What makes a discharge complex, computed from what is recorded and never ticked (R-Mid-2a). The
 * first three make the family a vulnerable one (R-Health-1).
 */
public enum DischargeFlag {
    PREMATURE("premature", "The baby was born early."),
    NEONATAL_UNIT("neonatal-unit", "The baby leaves a neonatal unit."),
    CONCERN_OPEN("concern-open", "A concern about the child is open."),
    TESTS_OUTSTANDING("tests-outstanding", "Tests are outstanding, or nobody knows."),
    PLACE_NOT_KNOWN("place-not-known", "Nobody knows where the child goes.");

    private final String code;
    private final String words;

    DischargeFlag(String code, String words) {
        this.code = code;
        this.words = words;
    }

    /** As stored and sent. */
    public String code() {
        return code;
    }

    /** For people, a sentence that names nobody. */
    public String words() {
        return words;
    }

    /** The flags of a planned discharge (EV-05), in their order. */
    public static List<DischargeFlag> of(NewChange planned, boolean concernOpen) {
        return Arrays.stream(values()).filter(one -> one.holds(planned, concernOpen)).toList();
    }

    private boolean holds(NewChange planned, boolean concernOpen) {
        return switch (this) {
            case PREMATURE -> planned.premature();
            case NEONATAL_UNIT -> planned.neonatalUnit();
            case CONCERN_OPEN -> concernOpen;
            case TESTS_OUTSTANDING -> !planned.code("tests").equals("complete");
            case PLACE_NOT_KNOWN -> planned.code("goingTo").equals("not-known");
        };
    }

    /** The flag stored as this code; anything else is a bug. */
    public static DischargeFlag of(String code) {
        return Arrays.stream(values())
                .filter(one -> one.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no flag is called so"));
    }
}
