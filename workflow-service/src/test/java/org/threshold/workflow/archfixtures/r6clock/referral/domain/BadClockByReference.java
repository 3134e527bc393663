package org.threshold.workflow.archfixtures.r6clock.referral.domain;

import java.time.LocalDate;
import java.util.function.Supplier;

/** Reads the clock without writing brackets. */
class BadClockByReference {

    Supplier<LocalDate> today() {
        return LocalDate::now;
    }
}
