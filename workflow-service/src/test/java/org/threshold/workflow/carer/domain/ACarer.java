package org.threshold.workflow.carer.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.threshold.workflow.carer.domain.CarerDetails.Checks;
import org.threshold.workflow.carer.domain.CarerDetails.Home;
import org.threshold.workflow.carer.domain.CarerDetails.Who;

/** A carer of whom everything is known. */
public final class ACarer {

    public static final Optional<LocalDate> BORN = Optional.of(LocalDate.parse("1961-03-02"));

    private ACarer() {}

    public static Who who() {
        return new Who("Gwen Marsh", BORN, "Grandmother");
    }

    public static Home home() {
        return new Home("7 Church Road", "Nobody.");
    }

    /** The carer's husband, who is checked too. */
    public static OtherAtHome husband() {
        return new OtherAtHome("Hal Marsh", BORN, checks(), new Meant.NotSaid());
    }

    public static Checks checks() {
        return new Checks(PoliceCheck.DONE, "Nothing known.", CareCheck.DONE, "Nothing known.");
    }

    public static CarerDetails whole() {
        return new CarerDetails(who(), home(), checks());
    }
}
