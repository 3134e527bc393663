package org.threshold.workflow.worklist.adapter.web;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.worklist.TaskId;
import org.threshold.workflow.worklist.app.WorkLists.Place;

/** Places in a list, as addresses carry them: the instant and the id, with {@code ~} between. */
final class TaskPlaces {

    private static final String BETWEEN = "~";

    private TaskPlaces() {}

    /** A place in an address; empty for the first. */
    static String text(Place place) {
        return place.equals(Place.START) ? "" : place.at() + BETWEEN + place.id();
    }

    /** The place; the first when nothing is given, none when it is no place. */
    static Optional<Place> read(@Nullable String given) {
        if (given == null || given.isEmpty()) {
            return Optional.of(Place.START);
        }
        String[] parts = given.split(BETWEEN, 2);
        try {
            return parts.length == 2
                    ? Optional.of(
                            new Place(
                                    Instant.parse(parts[0]), new TaskId(UUID.fromString(parts[1]))))
                    : Optional.empty();
        } catch (DateTimeParseException | IllegalArgumentException noPlace) {
            return Optional.empty();
        }
    }
}
