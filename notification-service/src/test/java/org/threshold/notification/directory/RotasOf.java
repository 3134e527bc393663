package org.threshold.notification.directory;

import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Rotas as short texts, such as {@code "monday,friday 08:00 18:30 Reception"}. */
public final class RotasOf {

    private RotasOf() {}

    /** A rota of turns like {@code "days from to name"}; {@code daily} is every day there is. */
    public static Rota turns(String... texts) {
        return new Rota(Arrays.stream(texts).map(RotasOf::turn).toList());
    }

    private static Turn turn(String text) {
        String[] parts = text.split(" ", 4);
        return new Turn(
                days(parts[0]),
                new Hours(LocalTime.parse(parts[1]), LocalTime.parse(parts[2])),
                parts[3],
                "01632 960 000");
    }

    private static Set<DutyDay> days(String text) {
        return text.equals("daily")
                ? EnumSet.allOf(DutyDay.class)
                : Arrays.stream(text.split(","))
                        .map(day -> DutyDay.of(day).orElseThrow())
                        .collect(Collectors.toSet());
    }
}
