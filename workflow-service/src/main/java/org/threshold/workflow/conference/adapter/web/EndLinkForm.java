package org.threshold.workflow.conference.adapter.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.web.Reading;

/** Why the link between two families is ended, as it is sent. */
record EndLinkForm(@Nullable String reason) {

    static final List<FormField> FIELDS =
            List.of(
                    new FormField.LongText(
                            "reason",
                            "Why need the people of the two families no longer be told?",
                            "What makes this adult no concern for one of them, and who says so."
                                    + " From then on nobody of the other family hears of what"
                                    + " happens."));

    String read() {
        return Reading.text(reason);
    }

    @Override
    public String toString() {
        return "EndLinkForm[]";
    }
}
