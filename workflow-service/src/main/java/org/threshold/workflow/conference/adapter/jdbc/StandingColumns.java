package org.threshold.workflow.conference.adapter.jdbc;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.conference.domain.Consideration;
import org.threshold.workflow.conference.domain.Consideration.Discussed;
import org.threshold.workflow.conference.domain.Consideration.Reasoned;
import org.threshold.workflow.conference.domain.Consideration.Standing;

/** The columns of a consideration that change. */
record StandingColumns(
        UUID id,
        String state,
        @Nullable String reason,
        @Nullable UUID decidedBy,
        @Nullable OffsetDateTime decidedAt,
        @Nullable UUID chair,
        @Nullable OffsetDateTime discussedAt,
        @Nullable LocalDate heldOn) {

    static StandingColumns of(Consideration one) {
        UUID id = one.id().value();
        return switch (one.standing()) {
            case Standing.Waiting() ->
                    new StandingColumns(
                            id, ConsiderationRow.WAITING, null, null, null, null, null, null);
            case Standing.ToBeHeld(var why) -> decided(id, ConsiderationRow.TO_BE_HELD, why, null);
            case Standing.Held(var why, var on) -> decided(id, ConsiderationRow.HELD, why, on);
            case Standing.NotCalled(var why, var with) ->
                    decided(id, ConsiderationRow.NOT_CALLED, why, null).after(with);
        };
    }

    private static StandingColumns decided(
            UUID id, String state, Reasoned why, @Nullable LocalDate heldOn) {
        return new StandingColumns(
                id,
                state,
                why.reason(),
                why.by().value(),
                Columns.utc(why.at()),
                null,
                null,
                heldOn);
    }

    private StandingColumns after(Discussed with) {
        return new StandingColumns(
                id,
                state,
                reason,
                decidedBy,
                decidedAt,
                with.chair().value(),
                Columns.utc(with.at()),
                heldOn);
    }
}
