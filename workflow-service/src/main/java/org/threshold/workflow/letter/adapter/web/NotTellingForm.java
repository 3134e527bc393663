package org.threshold.workflow.letter.adapter.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.letter.app.DecideNotTelling;
import org.threshold.workflow.platform.FormField;

/**
 * What a manager says of a parent who is not told, as it is sent.
 *
 * @param agreed whether the parent is not told
 * @param reviewOn the day in England on which it is looked at again
 */
record NotTellingForm(@Nullable Boolean agreed, @Nullable LocalDate reviewOn) {

    static final List<FormField> FIELDS =
            List.of(
                    new FormField.YesNo(
                            "agreed",
                            "Do you agree that this parent is not told?",
                            "No: this parent is informed within one working day. In the case that the"
                                    + " review is about the father was not informed, without a reason."),
                    new FormField.Day(
                            "reviewOn",
                            "If yes: on which day do you look at it again?",
                            "Within 13 weeks. It becomes a task of that day."));

    DecideNotTelling.Given given() {
        return new DecideNotTelling.Given(
                Optional.ofNullable(agreed), Optional.ofNullable(reviewOn));
    }
}
