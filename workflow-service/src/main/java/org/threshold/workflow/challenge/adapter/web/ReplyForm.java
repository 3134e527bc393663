package org.threshold.workflow.challenge.adapter.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.challenge.app.ReplyToAnswer;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.web.Reading;

/**
 * What the challenger says to an answer, as it is sent.
 *
 * @param accept whether it ends here; else it goes to the next stage
 * @param words why; may be left out
 */
record ReplyForm(@Nullable Boolean accept, @Nullable String words) {

    static final List<FormField> FIELDS =
            List.of(
                    new FormField.YesNo(
                            "accept",
                            "Does the challenger accept the answer?",
                            "No takes it to the next stage, where somebody else answers."),
                    new FormField.LongText("words", "Why?", ""));

    ReplyToAnswer.Given read(Reading reading) {
        return new ReplyToAnswer.Given(
                reading.yesNo("accept", accept, "It is not said whether the answer is accepted."),
                Reading.text(words));
    }
}
