package org.threshold.notification.directory.web;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.threshold.notification.directory.DutyDay;
import org.threshold.notification.directory.EnteredHours;
import org.threshold.notification.directory.EnteredTurn;
import org.threshold.notification.directory.Rotas.Entered;
import org.threshold.notification.directory.Turn;

/**
 * A rota as it travels.
 *
 * @param turns the first that matches counts; none take the rota away
 */
record RotaBody(@Nullable List<@Nullable TurnBody> turns) {

    private static final TurnBody NOTHING = new TurnBody(null, null, null, null, null);

    Optional<List<EnteredTurn>> entered() {
        return Optional.ofNullable(turns)
                .map(
                        all ->
                                all.stream()
                                        .map(turn -> Objects.requireNonNullElse(turn, NOTHING))
                                        .map(TurnBody::entered)
                                        .toList());
    }

    /** A rota that was entered, as it travels. */
    record EnteredBody(List<TurnBody> turns, Instant at) {

        static EnteredBody of(Entered from) {
            return new EnteredBody(
                    from.rota().turns().stream().map(TurnBody::of).toList(), from.at());
        }
    }

    /**
     * A turn as it travels.
     *
     * @param days of the week, and {@code bank-holiday}
     * @param from its first minute, by the clock on the wall
     * @param to the first minute after it
     * @param name of the desk or the title that answers
     * @param ring the desk's telephone
     */
    record TurnBody(
            @Nullable List<@Nullable String> days,
            @Nullable String from,
            @Nullable String to,
            @Nullable String name,
            @Nullable String ring) {

        static TurnBody of(Turn turn) {
            return new TurnBody(
                    turn.days().stream().sorted().<@Nullable String>map(DutyDay::code).toList(),
                    turn.hours().from().toString(),
                    turn.hours().to().toString(),
                    turn.name(),
                    turn.ring());
        }

        EnteredTurn entered() {
            return new EnteredTurn(
                    named(days), new EnteredHours(text(from), text(to)), text(name), text(ring));
        }

        private static List<String> named(@Nullable List<@Nullable String> days) {
            return days == null ? List.of() : days.stream().map(TurnBody::text).toList();
        }

        private static String text(@Nullable String given) {
            return Objects.requireNonNullElse(given, "");
        }
    }
}
