package org.threshold.workflow.liaison.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.threshold.workflow.deadlines.WorkingTime;

/**
 * One meeting of a practice and the health visitors (R-GP-1).
 *
 * @param plannedOn a day in England
 */
public record Liaison(LiaisonId id, Series series, LocalDate plannedOn, Standing standing) {

    /** Where it stands; each but the first is a fact that stays. */
    public sealed interface Standing {

        /** It is to come. */
        record Planned() implements Standing {}

        /**
         * It took place.
         *
         * @param on a day in England, which may be another than the planned one
         * @param recordedAt UTC
         */
        record Held(LocalDate on, Instant recordedAt) implements Standing {

            private static final LocalTime CLOSE = LocalTime.of(17, 0);

            /**
             * The instant that the month to the next one is counted from: the close of that day, or
             * when it was recorded, whichever is earlier; UTC.
             */
            public Instant since() {
                Instant close = on.atTime(CLOSE).atZone(WorkingTime.ZONE).toInstant();
                return close.isBefore(recordedAt) ? close : recordedAt;
            }
        }

        /**
         * It did not take place.
         *
         * @param why in somebody’s words; may be empty
         * @param recordedAt UTC
         */
        record NotHeld(String why, Instant recordedAt) implements Standing {

            @Override
            public String toString() {
                return "NotHeld[" + recordedAt + "]";
            }
        }
    }

    /** A new one. */
    public static Liaison planned(LiaisonId id, Series series, LocalDate on) {
        return new Liaison(id, series, on, new Standing.Planned());
    }

    /** The same, standing otherwise. */
    public Liaison as(Standing other) {
        return new Liaison(id, series, plannedOn, other);
    }

    /** Whether it is to come. */
    public boolean isPlanned() {
        return standing instanceof Standing.Planned;
    }

    /** Whether it took place. */
    public boolean isHeld() {
        return standing instanceof Standing.Held;
    }

    /** Whether it did not take place. */
    public boolean isNotHeld() {
        return standing instanceof Standing.NotHeld;
    }
}
