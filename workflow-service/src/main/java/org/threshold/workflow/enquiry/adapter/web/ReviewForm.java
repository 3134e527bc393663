package org.threshold.workflow.enquiry.adapter.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.enquiry.app.ReviewEnquiry.Meaning;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.web.Reading;

/** What a change means for an enquiry, as it is sent. */
record ReviewForm(@Nullable String meaning, @Nullable Boolean opinionNeeded) {

    static List<FormField> fields() {
        return List.of(
                new FormField.LongText(
                        "meaning",
                        "What does the change mean for the enquiry?",
                        "What is done differently now, or why nothing is."),
                new FormField.YesNo(
                        "opinionNeeded",
                        "Does a paediatrician have to give an opinion because of it?",
                        "The outcome then waits for it."));
    }

    Meaning read() {
        return new Meaning(Reading.text(meaning), Boolean.TRUE.equals(opinionNeeded));
    }
}
