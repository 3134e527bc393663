package org.threshold.workflow.liaison.adapter.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.liaison.app.CancelLiaison;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.web.Reading;

/**
 * That a liaison does not take place.
 *
 * @param why may be left out
 * @param newDate when it takes place instead
 */
record CancelForm(@Nullable String why, @Nullable LocalDate newDate) {

    static final List<FormField> FIELDS =
            List.of(
                    new FormField.LongText("why", "Why does it not take place?", ""),
                    new FormField.Day(
                            "newDate",
                            "When does it take place instead?",
                            "As agreed with the practice and the health visitors. Without a new date"
                                    + " it is kept that it does not take place, and you are asked"
                                    + " again."));

    CancelLiaison.Given given() {
        return new CancelLiaison.Given(Reading.text(why), Optional.ofNullable(newDate));
    }
}
