package org.threshold.workflow.carer.adapter.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.carer.domain.CareCheck;
import org.threshold.workflow.carer.domain.CarerDetails.Checks;
import org.threshold.workflow.carer.domain.PoliceCheck;
import org.threshold.workflow.platform.FormField.Option;
import org.threshold.workflow.platform.Options;
import org.threshold.workflow.platform.web.Reading;

/** How far the checks of one person are, as sent; what is left out is outstanding. */
record CheckedForm(
        @Nullable String police,
        @Nullable String policeResult,
        @Nullable String care,
        @Nullable String careResult) {

    static final List<Option> POLICE =
            Options.of(PoliceCheck.values(), PoliceCheck::code, PoliceCheck::words);

    static final List<Option> CARE =
            Options.of(CareCheck.values(), CareCheck::code, CareCheck::words);

    /**
     * Reads it.
     *
     * @param at what stands before the names of the fields
     */
    Checks read(Reading reading, String at) {
        return new Checks(
                reading.oneOr(at + "police", police, PoliceCheck.OUTSTANDING, PoliceCheck::code),
                Reading.text(policeResult),
                reading.oneOr(at + "care", care, CareCheck.OUTSTANDING, CareCheck::code),
                Reading.text(careResult));
    }
}
