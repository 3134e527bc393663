package org.threshold.workflow.report.adapter.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.report.app.DrawSample;
import org.threshold.workflow.report.domain.Month;

/**
 * What is asked for when cases are drawn, as it is sent.
 *
 * @param month such as {@code 2026-11}
 * @param seed left out for a new one
 */
record DrawForm(@Nullable String month, @Nullable Integer wanted, @Nullable String seed) {

    /** The form’s fields, with the months to choose from. */
    static List<FormField> fields(List<Month> months) {
        return List.of(
                new FormField.Pick(
                        "month",
                        "Cases that were open in",
                        "",
                        months.stream()
                                .map(it -> new FormField.Option(it.code(), it.words()))
                                .toList()),
                new FormField.WholeNumber(
                        "wanted",
                        "How many cases?",
                        "From 1 to "
                                + DrawSample.MOST
                                + ". The larger half is drawn by chance alone, the others by chance"
                                + " weighted by risk."),
                new FormField.Text(
                        "seed",
                        "Seed",
                        "Leave it empty for a new one. The same seed draws the same cases again."));
    }

    DrawSample.Command command() {
        return new DrawSample.Command(
                Month.of(Reading.text(month)),
                Optional.ofNullable(wanted).orElse(0),
                Reading.text(seed));
    }
}
