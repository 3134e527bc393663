package org.threshold.workflow.assessment.adapter.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.platform.FormField;

/**
 * Why a child is assessed, as it is sent.
 *
 * @param referredOn the day in England
 */
record BeginAssessmentForm(@Nullable String why, @Nullable LocalDate referredOn) {

    static final List<FormField> FIELDS =
            List.of(
                    new FormField.LongText(
                            "why",
                            "Why is the child assessed?",
                            "What worries you, or what help was asked for."),
                    new FormField.Day(
                            "referredOn",
                            "On which day was the referral received?",
                            "The assessment is due 45 working days from then (T8)."));
}
