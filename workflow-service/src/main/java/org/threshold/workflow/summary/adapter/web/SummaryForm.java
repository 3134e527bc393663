package org.threshold.workflow.summary.adapter.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.web.Reading;

/**
 * A summary as it is sent.
 *
 * @param words at most 1,500 characters; left out, the last summary is confirmed as it stands
 */
record SummaryForm(@Nullable String words) {

    static final List<FormField> FIELDS =
            List.of(
                    new FormField.LongText(
                            "words",
                            "The summary in new words",
                            "Leave it empty if what it says now is still right. Who it is about, what the worry is,"
                                    + " what is done and by whom, and what comes next; at most 1,500 characters."));

    String read() {
        return Reading.text(words);
    }

    @Override
    public String toString() {
        return "SummaryForm[]";
    }
}
