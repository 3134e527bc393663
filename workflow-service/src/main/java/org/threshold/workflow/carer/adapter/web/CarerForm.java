package org.threshold.workflow.carer.adapter.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.carer.domain.CareCheck;
import org.threshold.workflow.carer.domain.CarerDetails;
import org.threshold.workflow.carer.domain.CarerDetails.Checks;
import org.threshold.workflow.carer.domain.CarerDetails.Home;
import org.threshold.workflow.carer.domain.CarerDetails.Who;
import org.threshold.workflow.carer.domain.PoliceCheck;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.FormField.Option;
import org.threshold.workflow.platform.web.Reading;

/**
 * What is known of a carer, as it is sent; what is left out stays as it was recorded before.
 *
 * @param police {@code done}, {@code urgent-verbal} or {@code outstanding}
 * @param care {@code done} or {@code outstanding}
 */
record CarerForm(
        @Nullable String name,
        @Nullable LocalDate born,
        @Nullable String relationship,
        @Nullable String address,
        @Nullable String others,
        @Nullable String police,
        @Nullable String policeResult,
        @Nullable String care,
        @Nullable String careResult) {

    static final List<FormField> FIELDS =
            List.of(
                    new FormField.Text("name", "Who cares for the child now?", "The name in full."),
                    new FormField.Day("born", "When was the carer born?", "The checks need it."),
                    new FormField.Text("relationship", "What are they to the child?", ""),
                    new FormField.LongText("address", "Where is that home?", ""),
                    new FormField.LongText(
                            "others",
                            "Who else lives there?",
                            "Each with their date of birth as far as it is known, or that there is nobody."),
                    new FormField.Choice(
                            "police",
                            "How far is the check by the police?",
                            "Of the carer and of everybody in that home"
                                    + " (recommendation Thames Valley Police 4).",
                            Stream.of(PoliceCheck.values())
                                    .map(one -> new Option(one.code(), one.words()))
                                    .toList()),
                    new FormField.LongText("policeResult", "What do the police know?", ""),
                    new FormField.Choice(
                            "care",
                            "How far is the check of social care’s records?",
                            "",
                            Stream.of(CareCheck.values())
                                    .map(one -> new Option(one.code(), one.words()))
                                    .toList()),
                    new FormField.LongText("careResult", "What does social care know?", ""));

    CarerDetails read(Reading reading) {
        return new CarerDetails(
                new Who(Reading.text(name), Optional.ofNullable(born), Reading.text(relationship)),
                new Home(Reading.text(address), Reading.text(others)),
                new Checks(
                        Reading.text(police).isEmpty()
                                ? PoliceCheck.OUTSTANDING
                                : reading.one(
                                        "police", police, PoliceCheck.values(), PoliceCheck::code),
                        Reading.text(policeResult),
                        Reading.text(care).isEmpty()
                                ? CareCheck.OUTSTANDING
                                : reading.one("care", care, CareCheck.values(), CareCheck::code),
                        Reading.text(careResult)));
    }

    @Override
    public String toString() {
        return "CarerForm[…]";
    }
}
