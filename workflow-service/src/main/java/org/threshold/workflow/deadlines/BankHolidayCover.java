package org.threshold.workflow.deadlines;

import java.time.LocalDate;

/**
 * How far ahead bank holidays are known. Beyond it weekends still count as such, and a bank holiday
 * is taken for a working day.
 *
 * @param until the last day whose bank holidays are known
 * @param daysLeft days from today to {@code until}; negative once it has passed
 */
public record BankHolidayCover(LocalDate until, long daysLeft) {

    /** Fewer days than this call for the next list. */
    public static final int ENOUGH_DAYS = 90;

    public boolean isShort() {
        return daysLeft < ENOUGH_DAYS;
    }
}
