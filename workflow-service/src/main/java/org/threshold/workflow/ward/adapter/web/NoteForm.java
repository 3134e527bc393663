package org.threshold.workflow.ward.adapter.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.ward.domain.ConsultantNote;

/** What one consultant hands over to the next, as it is sent. */
record NoteForm(
        @Nullable String concern,
        @Nullable String plan,
        @Nullable String outstanding,
        @Nullable String contingency) {

    static final List<FormField> FIELDS =
            List.of(
                    new FormField.LongText("concern", "The child, and what the concern is", ""),
                    new FormField.LongText("plan", "What is planned?", ""),
                    new FormField.LongText("outstanding", "What is outstanding?", ""),
                    new FormField.LongText(
                            "contingency",
                            "What is done if the child gets worse or is to be taken home?",
                            ""));

    ConsultantNote note() {
        return new ConsultantNote(
                Reading.text(concern),
                Reading.text(plan),
                Reading.text(outstanding),
                Reading.text(contingency));
    }
}
