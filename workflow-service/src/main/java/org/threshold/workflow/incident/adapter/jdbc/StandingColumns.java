package org.threshold.workflow.incident.adapter.jdbc;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.incident.domain.AbuseIncident;
import org.threshold.workflow.incident.domain.AbuseIncident.Standing;
import org.threshold.workflow.incident.domain.Dash;
import org.threshold.workflow.incident.domain.Grade;

/** The columns of an incident that change. */
record StandingColumns(
        UUID id,
        String state,
        @Nullable String told,
        @Nullable Integer indicators,
        @Nullable String engagement,
        @Nullable String grade,
        @Nullable String reason,
        @Nullable UUID assessedBy,
        @Nullable OffsetDateTime assessedAt,
        @Nullable String history) {

    static StandingColumns of(AbuseIncident one) {
        return switch (one.standing()) {
            case Standing.Waiting() -> withoutDash(one, IncidentRow.WAITING);
            case Standing.Withdrawn() -> withoutDash(one, IncidentRow.WITHDRAWN);
            case Standing.Provisional(var dash) -> of(one, IncidentRow.PROVISIONAL, dash, null);
            case Standing.Closed(var dash, var history) ->
                    of(one, IncidentRow.CLOSED, dash, history);
        };
    }

    private static StandingColumns withoutDash(AbuseIncident one, String state) {
        return new StandingColumns(
                one.id().value(), state, told(one), null, null, null, null, null, null, null);
    }

    private static StandingColumns of(
            AbuseIncident one, String state, Dash dash, @Nullable String history) {
        return new StandingColumns(
                one.id().value(),
                state,
                told(one),
                dash.score().indicators(),
                dash.score().engagement().code(),
                dash.grade().code(),
                dash.reason(),
                dash.by().value(),
                Columns.utc(dash.at()),
                history);
    }

    private static @Nullable String told(AbuseIncident one) {
        return one.told().map(Grade::code).orElse(null);
    }
}
