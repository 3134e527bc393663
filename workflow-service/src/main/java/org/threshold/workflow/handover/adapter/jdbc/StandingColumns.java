package org.threshold.workflow.handover.adapter.jdbc;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.handover.domain.Standing;

/**
 * Where an entry stands, as its columns hold it.
 *
 * @param said whom the day spoke to, or why it was taken off; else empty
 */
record StandingColumns(
        String standing,
        @Nullable OffsetDateTime handedAt,
        @Nullable OffsetDateTime settledAt,
        @Nullable UUID settledBy,
        String said) {

    static StandingColumns of(Standing standing) {
        return switch (standing) {
            case Standing.Noted() -> new StandingColumns("noted", null, null, null, "");
            case Standing.Handed(var at) ->
                    new StandingColumns("handed", Columns.utc(at), null, null, "");
            case Standing.Missed(var at) ->
                    new StandingColumns("missed", Columns.utc(at), null, null, "");
            case Standing.TakenOver(var handed, var at, var by, var spokeTo) ->
                    new StandingColumns(
                            "taken-over",
                            Columns.utc(handed),
                            Columns.utc(at),
                            by.value(),
                            spokeTo);
            case Standing.TakenOff(var at, var by, var reason) ->
                    new StandingColumns("taken-off", null, Columns.utc(at), by.value(), reason);
        };
    }
}
