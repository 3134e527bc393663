package org.threshold.workflow.entry.adapter.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.entry.Addendum.Correction;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.web.Reading;

/**
 * An addendum as it is sent.
 *
 * @param corrected what is corrected, and what is right
 * @param why why; may be left out
 */
record AddendumForm(@Nullable String corrected, @Nullable String why) {

    static final List<FormField> FIELDS =
            List.of(
                    new FormField.LongText(
                            "corrected",
                            "What is corrected?",
                            "What of the entry is not right, and what is right instead."),
                    new FormField.LongText(
                            "why",
                            "Why?",
                            "How it came about, or who found it. It may stay empty."));

    Correction read() {
        return new Correction(Reading.text(corrected), Reading.text(why));
    }
}
