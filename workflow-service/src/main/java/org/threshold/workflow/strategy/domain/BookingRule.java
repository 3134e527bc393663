package org.threshold.workflow.strategy.domain;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.platform.Refusal;

/** When a meeting may be booked: in time. Once its limit has passed, any later time will do. */
public final class BookingRule {

    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("HH:mm 'on' EEEE d MMMM", Locale.UK);

    private BookingRule() {}

    /**
     * Why a meeting cannot be booked like this; empty when it can.
     *
     * @param dueAt by when it has to be held, UTC
     */
    public static List<Refusal> refusals(Booking booking, Instant dueAt, Instant now) {
        List<Refusal> refusals = new ArrayList<>();
        if (booking.at().isBefore(now)) {
            refusals.add(past());
        } else if (booking.at().isAfter(dueAt) && now.isBefore(dueAt)) {
            refusals.add(tooLate(dueAt));
        }
        if (booking.join().isBlank()) {
            refusals.add(
                    new Refusal(
                            "join",
                            "It is not said how to take part.",
                            "Give the room, the telephone number or the link."));
        }
        return refusals;
    }

    private static Refusal past() {
        return new Refusal(
                "at",
                "The meeting would be in the past.",
                "Give a time from now on. If it was held already, record that it was held.");
    }

    private static Refusal tooLate(Instant dueAt) {
        return new Refusal(
                "at",
                "The discussion is due by " + WHEN.format(dueAt.atZone(WorkingTime.ZONE)) + ".",
                "Give a time by then. If not everybody can come, talk by telephone in time and meet"
                        + " fully afterwards.");
    }
}
