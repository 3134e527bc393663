package org.threshold.workflow.worklist.adapter.web;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.worklist.domain.BoardChoice;
import org.threshold.workflow.worklist.domain.BoardPosition;
import org.threshold.workflow.worklist.domain.Lateness;

/** What addresses of the board ask for, and the addresses of its lists. */
final class BoardAddress {

    private BoardAddress() {}

    /** The parameters of a request for the board. */
    record Asked(
            @Nullable String kind,
            @Nullable String role,
            @Nullable String agency,
            @Nullable String late,
            @Nullable String after) {

        /** What is asked for; empty when a value is not one that there is. */
        Optional<BoardChoice> choice() {
            Optional<Role> ofRole = Role.of(text(role));
            Optional<Agency> ofAgency = Agency.of(text(agency));
            Optional<Lateness> lateness = lateness(text(late));
            if (lateness.isEmpty()
                    || (ofRole.isEmpty() && !text(role).isEmpty())
                    || (ofAgency.isEmpty() && !text(agency).isEmpty())) {
                return Optional.empty();
            }
            Optional<String> ofKind = Optional.of(text(kind)).filter(it -> !it.isEmpty());
            return Optional.of(new BoardChoice(ofKind, ofRole, ofAgency, lateness.get()));
        }

        Optional<BoardPosition> place() {
            return BoardPosition.read(text(after));
        }
    }

    private static Optional<Lateness> lateness(String given) {
        return given.isEmpty()
                ? Optional.of(Lateness.ALL)
                : Arrays.stream(Lateness.values())
                        .filter(it -> it.code().equals(given))
                        .findFirst();
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given;
    }

    /** The address of a list. */
    static String of(BoardChoice choice, String after) {
        return of("/board", choice, after);
    }

    /** The address of the page of a list that begins after a place. */
    static String page(BoardChoice choice, BoardPosition after) {
        return of(choice, after.equals(BoardPosition.START) ? "" : after.toString());
    }

    /** The address of a list as a file, all of it. */
    static String file(BoardChoice choice) {
        return of("/board.csv", choice, "");
    }

    private static String of(String path, BoardChoice choice, String after) {
        String late = choice.lateness() == Lateness.ALL ? "" : choice.lateness().code();
        String query =
                Stream.of(
                                parameter("kind", choice.kind().orElse("")),
                                parameter("role", choice.role().map(Role::code).orElse("")),
                                parameter("agency", choice.agency().map(Agency::code).orElse("")),
                                parameter("late", late),
                                parameter("after", after))
                        .filter(it -> !it.isEmpty())
                        .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    private static String parameter(String name, String value) {
        return value.isEmpty()
                ? ""
                : name + "=" + UriUtils.encodeQueryParam(value, StandardCharsets.UTF_8);
    }
}
