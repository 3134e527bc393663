package org.threshold.workflow.liaison.adapter.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.web.Reading;

/**
 * A liaison as somebody plans it.
 *
 * @param practice the practice’s organisation code, such as K81234
 * @param on the day that was agreed
 */
record PlanForm(@Nullable String practice, @Nullable LocalDate on) {

    static final List<FormField> FIELDS =
            List.of(
                    new FormField.Text(
                            "practice",
                            "Which practice?",
                            "Its organisation code: a letter and five digits, like K81234."),
                    new FormField.Day(
                            "on",
                            "On which day does the liaison take place?",
                            "As agreed with the practice and the health visitors."));

    String code() {
        return Reading.text(practice).toUpperCase(Locale.ROOT);
    }

    Optional<LocalDate> day() {
        return Optional.ofNullable(on);
    }
}
