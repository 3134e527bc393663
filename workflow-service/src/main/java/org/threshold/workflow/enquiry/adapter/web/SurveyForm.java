package org.threshold.workflow.enquiry.adapter.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.enquiry.domain.SurveyReport;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.web.Reading;

/** What became of a set of images, as it is sent. */
record SurveyForm(
        @Nullable Boolean done,
        @Nullable Instant doneAt,
        @Nullable String findings,
        @Nullable String consultant,
        @Nullable String reason) {

    static List<FormField> fields() {
        return List.of(
                new FormField.YesNo(
                        "done",
                        "Was it done?",
                        "It is mandatory for a child under 24 months when physical abuse is suspected."),
                new FormField.DateTime("doneAt", "When were the images taken?", ""),
                new FormField.LongText("findings", "What do they show?", ""),
                new FormField.Text("consultant", "If not done: which consultant decided that?", ""),
                new FormField.LongText("reason", "Why?", ""));
    }

    SurveyReport read(Reading reading) {
        return reading.yesNo("done", done, "It is not said whether the survey was done.")
                ? new SurveyReport.Reported(
                        reading.instant("doneAt", doneAt), Reading.text(findings))
                : new SurveyReport.NotDone(Reading.text(consultant), Reading.text(reason));
    }
}
