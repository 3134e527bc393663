package org.threshold.workflow.carer.adapter.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.carer.domain.CareCheck;
import org.threshold.workflow.carer.domain.CarerDetails.Checks;
import org.threshold.workflow.carer.domain.PoliceCheck;
import org.threshold.workflow.platform.FormField.Option;
import org.threshold.workflow.platform.web.Reading;

/** How far the checks of one person are, as sent; what is left out is outstanding. */
record CheckedForm(
        @Nullable String police,
        @Nullable String policeResult,
        @Nullable String care,
        @Nullable String careResult) {

    static final List<Option> POLICE =
            Stream.of(PoliceCheck.values())
                    .map(one -> new Option(one.code(), one.words()))
                    .toList();

    static final List<Option> CARE =
            Stream.of(CareCheck.values()).map(one -> new Option(one.code(), one.words())).toList();

    /**
     * Reads it.
     *
     * @param at what stands before the names of the fields
     */
    Checks read(Reading reading, String at) {
        return new Checks(
                Reading.text(police).isEmpty()
                        ? PoliceCheck.OUTSTANDING
                        : reading.one(
                                at + "police", police, PoliceCheck.values(), PoliceCheck::code),
                Reading.text(policeResult),
                Reading.text(care).isEmpty()
                        ? CareCheck.OUTSTANDING
                        : reading.one(at + "care", care, CareCheck.values(), CareCheck::code),
                Reading.text(careResult));
    }
}
