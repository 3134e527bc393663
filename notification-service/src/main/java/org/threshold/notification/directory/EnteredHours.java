package org.threshold.notification.directory;

import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.threshold.notification.platform.Refusal;

/**
 * Hours as somebody enters them, whatever they say.
 *
 * @param from their first minute
 * @param to the first minute after them
 */
public record EnteredHours(String from, String to) {

    /**
     * What is wrong with them; empty when they can be used.
     *
     * @param place what stands before the name of each field
     */
    List<Refusal> problems(String place) {
        return Stream.concat(problem(place + "from", from), problem(place + "to", to)).toList();
    }

    /** The hours, once nothing is wrong with them. */
    Hours hours() {
        return new Hours(time(from), time(to));
    }

    private static LocalTime time(String text) {
        return Hours.time(text).orElseThrow();
    }

    private static Stream<Refusal> problem(String field, String text) {
        return Hours.time(text).isPresent()
                ? Stream.empty()
                : Stream.of(
                        new Refusal(
                                field,
                                "This is not a time of the day",
                                "Enter hours and minutes by the clock on the wall, such as 08:00;"
                                        + " midnight is 00:00"));
    }
}
