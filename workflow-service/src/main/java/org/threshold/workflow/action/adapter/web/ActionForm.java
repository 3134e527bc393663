package org.threshold.workflow.action.adapter.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.strategy.ActionStanding;

/**
 * What came of an action, as it is sent.
 *
 * @param at when it was done, where it is
 * @param reason why it is not done, where it is not
 */
record ActionForm(@Nullable Boolean done, @Nullable Instant at, @Nullable String reason) {

    static final List<FormField> FIELDS =
            List.of(
                    new FormField.YesNo("done", "Is it done?", ""),
                    new FormField.DateTime(
                            "at",
                            "If it is done: when was it done?",
                            "Leave it empty if it is not."),
                    new FormField.LongText(
                            "reason",
                            "If it is not done: why not, and what is done instead?",
                            "The next meeting reads it. If it is only late, leave the task open."));

    ActionStanding read(Reading reading) {
        return reading.yesNo("done", done, "It is not said whether the action is done.")
                ? new ActionStanding.Done(reading.instant("at", at))
                : new ActionStanding.NotDone(Reading.text(reason));
    }

    @Override
    public String toString() {
        return "ActionForm[…]";
    }
}
