package org.threshold.workflow.handover.adapter.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.handover.domain.DayWord.Said;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.web.Reading;

/**
 * What the night is told, as it is sent; only what it must know has to be said.
 *
 * @param caseRef the case; the page knows it by its address
 */
record TellForm(
        @Nullable String caseRef,
        @Nullable String know,
        @Nullable String due,
        @Nullable String ring) {

    static final List<FormField> FIELDS =
            List.of(
                    new FormField.LongText(
                            "know",
                            "What must the night know?",
                            "What may happen tonight, and what to do then."),
                    new FormField.Text(
                            "due",
                            "What is due before the morning?",
                            "For example a visit at 20:00. Leave it empty for nothing."),
                    new FormField.Text(
                            "ring",
                            "Who is rung by day?",
                            "A name and a number. Leave it empty for the duty team."));

    Said said() {
        return new Said(Reading.text(know), Reading.text(due), Reading.text(ring));
    }
}
