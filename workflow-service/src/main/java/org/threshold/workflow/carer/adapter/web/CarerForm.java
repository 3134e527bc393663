package org.threshold.workflow.carer.adapter.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.carer.domain.CarerDetails;
import org.threshold.workflow.carer.domain.CarerDetails.Home;
import org.threshold.workflow.carer.domain.CarerDetails.Who;
import org.threshold.workflow.carer.domain.OtherAtHome;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.web.Reading;

/**
 * What is known of a carer, as it is sent; what is left out stays as it was recorded before.
 *
 * @param police {@code done}, {@code urgent-verbal} or {@code outstanding}
 * @param care {@code done} or {@code outstanding}
 * @param known the id of the person on record who is the carer, or {@code nobody}
 * @param people the others in that home
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
        @Nullable String careResult,
        @Nullable String known,
        @Nullable List<OtherForm> people) {

    static final List<FormField> FIELDS =
            List.of(
                    new FormField.Text("name", "Who cares for the child now?", "The name in full."),
                    new FormField.Day("born", "When was the carer born?", "The checks need it."),
                    new FormField.Text("relationship", "What are they to the child?", ""),
                    new FormField.LongText("address", "Where is that home?", ""),
                    new FormField.LongText(
                            "others",
                            "Who else lives there?",
                            "Enter each below, or say here that there is nobody."),
                    new FormField.Choice(
                            "police",
                            "How far is the check by the police?",
                            "Of the carer (recommendation Thames Valley Police 4).",
                            CheckedForm.POLICE),
                    new FormField.LongText("policeResult", "What do the police know?", ""),
                    new FormField.Choice(
                            "care",
                            "How far is the check of social care’s records?",
                            "",
                            CheckedForm.CARE),
                    new FormField.LongText("careResult", "What does social care know?", ""));

    CarerDetails read(Reading reading) {
        return new CarerDetails(
                new Who(
                        Reading.text(name),
                        Optional.ofNullable(born),
                        Reading.text(relationship),
                        OtherForm.meant(reading, "known", known)),
                new Home(Reading.text(address), Reading.text(others), others(reading)),
                new CheckedForm(police, policeResult, care, careResult).read(reading, ""));
    }

    private List<OtherAtHome> others(Reading reading) {
        List<OtherAtHome> all = new ArrayList<>();
        for (OtherForm one : Reading.list(people)) {
            all.add(one.read(reading, "people[" + all.size() + "]."));
        }
        return all;
    }

    @Override
    public String toString() {
        return "CarerForm[…]";
    }
}
