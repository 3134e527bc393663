package org.threshold.workflow.incident.adapter.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.incident.app.ReadIncidents.Shown;
import org.threshold.workflow.incident.domain.AbuseIncident;
import org.threshold.workflow.incident.domain.AbuseIncident.Standing;
import org.threshold.workflow.incident.domain.Dash;
import org.threshold.workflow.incident.domain.Grade;
import org.threshold.workflow.referral.CaseRef;

/**
 * An incident in the API.
 *
 * @param happenedAt UTC
 * @param recordedAt UTC
 * @param state {@code without-dash}, {@code provisional} or {@code closed}
 * @param grade the highest that is known; left out where none is
 * @param dash its own; left out where there is none
 * @param supervision what a police supervisor does about a grade that rose; empty until said
 */
record ShownIncident(
        UUID id,
        List<String> cases,
        Instant happenedAt,
        Instant recordedAt,
        String recordedBy,
        String childrenPresent,
        List<UUID> people,
        String others,
        String words,
        String state,
        @Nullable String grade,
        @Nullable OwnDash dash,
        String supervision) {

    /**
     * A DASH.
     *
     * @param lowest what nothing lowers it below
     * @param assessedAt UTC
     */
    record OwnDash(
            int indicators,
            String computedGrade,
            String engagement,
            String lowest,
            String grade,
            String reason,
            Instant assessedAt) {

        static OwnDash of(Dash dash) {
            return new OwnDash(
                    dash.score().indicators(),
                    dash.score().computed().code(),
                    dash.score().engagement().code(),
                    dash.score().lowest(Optional.empty()).code(),
                    dash.grade().code(),
                    dash.reason(),
                    dash.at());
        }
    }

    static ShownIncident of(Shown shown) {
        AbuseIncident one = shown.incident();
        var scene = one.about().scene();
        return new ShownIncident(
                one.id().value(),
                one.about().cases().stream().map(CaseRef::value).toList(),
                one.about().at(),
                one.about().recorded().at(),
                one.about().recorded().agency().code(),
                scene.children().code(),
                scene.people().stream().map(it -> it.value()).sorted().toList(),
                scene.others(),
                scene.words(),
                state(one.standing()),
                one.grade().map(Grade::code).orElse(null),
                one.dash().map(OwnDash::of).orElse(null),
                shown.supervision());
    }

    static String state(Standing standing) {
        return switch (standing) {
            case Standing.Waiting() -> "without-dash";
            case Standing.Withdrawn() -> "withdrawn";
            case Standing.Provisional _ -> "provisional";
            case Standing.Closed _ -> "closed";
        };
    }
}
