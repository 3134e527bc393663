package org.threshold.workflow.improvement.adapter.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.web.Reading;

/** What shows that an action is done. */
record EvidenceForm(@Nullable String evidence) {

    static final List<FormField> FIELDS =
            List.of(
                    new FormField.LongText(
                            "evidence",
                            "What shows that it is done?",
                            "Which document, audit or figure, and where it is kept."));

    String words() {
        return Reading.text(evidence);
    }
}
