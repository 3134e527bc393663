package org.threshold.notification.directory.jdbc;

import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.threshold.notification.directory.DutyDay;
import org.threshold.notification.directory.Hours;
import org.threshold.notification.directory.Rota;
import org.threshold.notification.directory.Turn;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The turns of a rota as their column keeps them. */
@Component
class TurnsColumn {

    private static final TypeReference<List<Kept>> TURNS = new TypeReference<>() {};

    private final JsonMapper json;

    TurnsColumn(JsonMapper json) {
        this.json = json;
    }

    record Kept(List<String> days, String from, String to, String name, String ring) {

        static Kept of(Turn turn) {
            return new Kept(
                    turn.days().stream().sorted().map(DutyDay::code).toList(),
                    turn.hours().from().toString(),
                    turn.hours().to().toString(),
                    turn.name(),
                    turn.ring());
        }

        Turn turn() {
            Set<DutyDay> named =
                    days.stream()
                            .map(day -> DutyDay.of(day).orElseThrow())
                            .collect(Collectors.toUnmodifiableSet());
            return new Turn(
                    named, new Hours(LocalTime.parse(from), LocalTime.parse(to)), name, ring);
        }
    }

    String column(Rota rota) {
        return json.writeValueAsString(rota.turns().stream().map(Kept::of).toList());
    }

    Rota rota(String column) {
        return new Rota(json.readValue(column, TURNS).stream().map(Kept::turn).toList());
    }
}
