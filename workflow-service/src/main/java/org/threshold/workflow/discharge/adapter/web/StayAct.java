package org.threshold.workflow.discharge.adapter.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.threshold.workflow.platform.FormField;

/**
 * What a person can say about a child in hospital in one sentence; the API and the pages share it.
 */
enum StayAct {
    BEGIN("begin", "Why must the child not leave hospital?", "The ward and the night read it."),
    END(
            "end",
            "Why may the child leave now?",
            "What has changed, and who cares for the child then."),
    CANNOT_WAIT(
            "cannot-wait",
            "Why can the decision not wait for the plan?",
            "Act first. The plan stays due, and decisions wait for it again once that time is over.");

    private final String code;
    private final String question;
    private final String hint;

    StayAct(String code, String question, String hint) {
        this.code = code;
        this.question = question;
        this.hint = hint;
    }

    /** The last part of its address. */
    String code() {
        return code;
    }

    List<FormField> fields() {
        return List.of(new FormField.LongText("reason", question, hint));
    }

    static Optional<StayAct> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
