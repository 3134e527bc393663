package org.threshold.workflow.letter.adapter.jdbc;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.access.ActorId;
import org.threshold.workflow.letter.domain.NotTelling;
import org.threshold.workflow.letter.domain.ParentLetter;
import org.threshold.workflow.letter.domain.ParentLetter.Spoken;
import org.threshold.workflow.letter.domain.ParentLetter.Standing;

/** The columns of a letter that change. */
record StandingColumns(
        UUID id,
        @Nullable OffsetDateTime spokenAt,
        @Nullable UUID spokenBy,
        String state,
        @Nullable String way,
        @Nullable OffsetDateTime toldAt,
        @Nullable UUID actedBy,
        @Nullable String reason,
        @Nullable String why,
        @Nullable LocalDate reviewOn) {

    static StandingColumns of(ParentLetter letter) {
        var columns = nothing(letter);
        return switch (letter.standing()) {
            case Standing.ToTell() -> columns;
            case Standing.Proposed(var why, var by) ->
                    columns.by(LetterRow.PROPOSED, by).because(why, null);
            case Standing.Told told -> columns.by(LetterRow.TOLD, told.by()).told(told);
            case Standing.NotTold(var why, var by, var reviewOn) ->
                    columns.by(LetterRow.NOT_TOLD, by).because(why, reviewOn);
        };
    }

    private static StandingColumns nothing(ParentLetter letter) {
        return new StandingColumns(
                letter.id().value(),
                letter.spoken().map(Spoken::at).map(StandingColumns::utc).orElse(null),
                letter.spoken().map(Spoken::by).map(ActorId::value).orElse(null),
                LetterRow.TO_TELL,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private StandingColumns by(String other, ActorId who) {
        return new StandingColumns(
                id, spokenAt, spokenBy, other, null, null, who.value(), null, null, null);
    }

    private StandingColumns told(Standing.Told told) {
        return new StandingColumns(
                id,
                spokenAt,
                spokenBy,
                state,
                told.way().code(),
                utc(told.at()),
                actedBy,
                null,
                null,
                null);
    }

    private StandingColumns because(NotTelling said, @Nullable LocalDate on) {
        return new StandingColumns(
                id,
                spokenAt,
                spokenBy,
                state,
                null,
                null,
                actedBy,
                said.reason().code(),
                said.why(),
                on);
    }

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
