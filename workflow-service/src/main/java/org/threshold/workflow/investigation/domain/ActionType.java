package org.threshold.workflow.investigation.domain;

import java.util.Arrays;
import java.util.List;
import org.threshold.workflow.deadlines.LimitCode;

/** The evidential actions there are (L-3.1.6b). */
public enum ActionType {
    /** Agree which of the others are needed; the first of every investigation. */
    ACTION_LIST("action-list", "Agree the list of evidential actions", LimitCode.FORENSIC_ACTION),
    SCENE("scene", "Scene", LimitCode.FORENSIC_ACTION),
    PHOTOGRAPHS("photographs", "Photographs", LimitCode.FORENSIC_ACTION),
    CLOTHING("clothing", "Clothing", LimitCode.FORENSIC_ACTION),
    PHONE("phone", "Phone", LimitCode.FORENSIC_ACTION),
    TOXICOLOGY("toxicology", "Toxicology", LimitCode.FORENSIC_ACTION),
    SKELETAL_SURVEY("skeletal-survey", "Skeletal survey", LimitCode.FORENSIC_ACTION),
    OPHTHALMOLOGY("ophthalmology", "Ophthalmology", LimitCode.FORENSIC_ACTION),
    ABE_INTERVIEW("abe-interview", "ABE interview", LimitCode.WITNESS_ACTION),
    WITNESS_STATEMENT("witness-statement", "Witness statement", LimitCode.WITNESS_ACTION),
    SUSPECT_INTERVIEW("suspect-interview", "Suspect interview", LimitCode.WITNESS_ACTION),
    /** Ask an absent parent about an allegation that was closed before they were heard. */
    PUT_TO_THEM(
            "put-to-absent-parent",
            "Put the allegation to the absent parent",
            LimitCode.WITNESS_ACTION);

    private static final List<ActionType> ON_LIST =
            Arrays.stream(values())
                    .filter(type -> type != ACTION_LIST && type != PUT_TO_THEM)
                    .toList();

    private final String code;
    private final String words;
    private final LimitCode limit;

    ActionType(String code, String words, LimitCode limit) {
        this.code = code;
        this.words = words;
        this.limit = limit;
    }

    /** As stored and sent. */
    public String code() {
        return code;
    }

    /** As shown to people. */
    public String words() {
        return words;
    }

    /** By when it has to be done: a trace goes sooner than a witness’s memory. */
    public LimitCode limit() {
        return limit;
    }

    /** Those that people put on the list. */
    public static List<ActionType> onList() {
        return ON_LIST;
    }

    /** The type stored as this code; anything else is a bug. */
    public static ActionType of(String code) {
        return Arrays.stream(values())
                .filter(one -> one.code.equals(code))
                .findFirst()
                .orElseThrow();
    }
}
