package org.threshold.workflow.census.domain;

import java.time.LocalDate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.threshold.workflow.deadlines.WorkingTime;

/** A year of the census, with the working days that some rules count. */
public record CensusPeriod(CensusYear year, WorkingTime time) {

    /** The last working day before the year. */
    public LocalDate lastWorkingDayBefore() {
        return Stream.iterate(year.first().minusDays(1), day -> day.minusDays(1))
                .filter(time::isWorkingDay)
                .findFirst()
                .orElseThrow();
    }

    /** The working days after a day, up to and including 31 March. */
    public long workingDaysLeftAfter(LocalDate day) {
        return day.isBefore(year.reference())
                ? day.plusDays(1)
                        .datesUntil(year.reference().plusDays(1))
                        .filter((Predicate<LocalDate>) time::isWorkingDay)
                        .count()
                : 0;
    }
}
