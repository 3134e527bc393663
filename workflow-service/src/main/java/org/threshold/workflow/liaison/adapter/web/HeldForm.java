package org.threshold.workflow.liaison.adapter.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.platform.FormField;

/**
 * That a liaison took place.
 *
 * @param heldOn the day on which it did
 */
record HeldForm(@Nullable LocalDate heldOn) {

    static final List<FormField> FIELDS =
            List.of(
                    new FormField.Day(
                            "heldOn",
                            "On which day did the liaison take place?",
                            "Its agenda stands from then on. What was said of each child is asked for"
                                    + " next."));

    Optional<LocalDate> day() {
        return Optional.ofNullable(heldOn);
    }
}
