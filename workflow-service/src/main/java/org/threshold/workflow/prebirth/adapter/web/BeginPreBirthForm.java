package org.threshold.workflow.prebirth.adapter.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.people.NhsIdentity;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.prebirth.app.BeginPreBirth.Given;
import org.threshold.workflow.prebirth.domain.Pregnancy;

/**
 * Why an unborn child is assessed, as it is sent.
 *
 * @param expectedOn the day in England on which the child is expected; left out if nobody knows
 * @param nhsNumber the mother’s; left out if it is not known
 * @param worries codes of worries
 */
record BeginPreBirthForm(
        @Nullable String why,
        @Nullable LocalDate expectedOn,
        @Nullable String nhsNumber,
        @Nullable List<String> worries) {

    static final List<FormField> FIELDS =
            List.of(
                    new FormField.LongText(
                            "why",
                            "Why is the unborn child assessed?",
                            "What worries you, or what help was asked for."),
                    new FormField.Day(
                            "expectedOn",
                            "On which day is the child expected?",
                            "Leave it empty if nobody knows it yet."),
                    new FormField.Text(
                            "nhsNumber",
                            "The mother’s NHS number",
                            "Leave it empty if it is not at hand. An unborn child has none of its"
                                    + " own."),
                    WorryChoice.field());

    Given read(Reading reading) {
        return new Given(
                new Pregnancy(Optional.ofNullable(expectedOn), mother(reading)),
                Reading.text(why),
                WorryChoice.read(reading, worries));
    }

    private NhsIdentity mother(Reading reading) {
        return switch (NhsIdentity.read("nhsNumber", Reading.text(nhsNumber))) {
            case NhsIdentity.Understood(var identity) -> identity;
            case NhsIdentity.Refused(var refusal) -> {
                reading.refuse(refusal.field(), refusal.problem(), refusal.remedy());
                yield new NhsIdentity.LeftOut();
            }
        };
    }

    @Override
    public String toString() {
        return "BeginPreBirthForm[]";
    }
}
