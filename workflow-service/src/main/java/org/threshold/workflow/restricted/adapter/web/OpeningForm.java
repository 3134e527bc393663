package org.threshold.workflow.restricted.adapter.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.web.Reading;

/** Why somebody has to read a restricted case, as it is sent. */
record OpeningForm(@Nullable String reason) {

    static final List<FormField> FIELDS =
            List.of(
                    new FormField.Text(
                            "reason",
                            "Why do you have to read it now?",
                            "A few words. They are kept; the owner and a manager see them."));

    String read() {
        return Reading.text(reason);
    }

    @Override
    public String toString() {
        return "OpeningForm[]";
    }
}
