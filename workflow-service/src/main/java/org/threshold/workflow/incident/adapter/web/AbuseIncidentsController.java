package org.threshold.workflow.incident.adapter.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.incident.app.ReadIncidents;
import org.threshold.workflow.incident.app.RecordIncident;
import org.threshold.workflow.incident.app.RecordIncident.Recording;
import org.threshold.workflow.incident.domain.WithoutDash;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.Problems;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.referral.CaseRef;

/**
 * Domestic abuse incidents. Each is closed by ending its task with a DASH of its own; there is no
 * other way.
 */
@RestController
class AbuseIncidentsController {

    private final RecordIncident record;
    private final ReadIncidents read;

    AbuseIncidentsController(RecordIncident record, ReadIncidents read) {
        this.record = record;
        this.read = read;
    }

    /**
     * What was recorded.
     *
     * @param dashDueAt UTC; left out where the same was recorded before
     */
    record Kept(UUID id, @Nullable Instant dashDueAt) {}

    /**
     * Those without a DASH, the oldest first.
     *
     * @param counts how many there are, by hours since the incident
     */
    record Outstanding(List<Count> counts, List<Late> incidents) {

        /** How many are of an age: {@code under-24-hours}, … */
        record Count(String age, long incidents) {}

        /** One of them; the hours are whole ones. */
        record Late(UUID id, List<String> cases, Instant happenedAt, long hours) {}

        static Outstanding of(WithoutDash found) {
            return new Outstanding(
                    found.counts().stream()
                            .map(one -> new Count(one.age().code(), one.incidents()))
                            .toList(),
                    found.all().stream().map(Outstanding::late).toList());
        }

        private static Late late(WithoutDash.Late one) {
            return new Late(
                    one.incident().id().value(),
                    one.incident().about().cases().stream().map(CaseRef::value).toList(),
                    one.incident().about().at(),
                    one.hours());
        }
    }

    /** Records an incident: a fact, with whatever is known of it. */
    @PostMapping("/api/v1/cases/{ref}/domestic-abuse-incidents")
    ResponseEntity<?> record(Actor who, @PathVariable String ref, @RequestBody IncidentForm form) {
        if (!CaseRef.valid(ref)) {
            return notThere();
        }
        var reading = new Reading();
        var given = form.read(reading);
        return reading.then(
                () ->
                        switch (record.handle(who, new CaseRef(ref), given)) {
                            case Recording.Kept(var id, var due) ->
                                    ResponseEntity.status(HttpStatus.CREATED)
                                            .body(new Kept(id.value(), due.orElse(null)));
                            case Recording.Refused(var refusals) -> Problems.refused(refusals);
                            case Recording.NoSuchCase() -> notThere();
                        },
                Problems::refused);
    }

    /** The incidents of a case, the latest first. */
    @GetMapping("/api/v1/cases/{ref}/domestic-abuse-incidents")
    ResponseEntity<?> of(Actor who, @PathVariable String ref) {
        return CaseRef.of(ref)
                .flatMap(one -> read.of(who, one))
                .<ResponseEntity<?>>map(
                        all -> ResponseEntity.ok(all.stream().map(ShownIncident::of).toList()))
                .orElseGet(AbuseIncidentsController::notThere);
    }

    /** Incidents without a DASH over all cases, by hours since the incident. */
    @GetMapping("/api/v1/domestic-abuse-incidents/without-dash")
    Outstanding withoutDash(Actor who) {
        return Outstanding.of(read.withoutDash(who));
    }

    private static ResponseEntity<ProblemDetail> notThere() {
        return Problems.notFound(
                new Refusal(
                        "case",
                        "There is no such case.",
                        "Check the reference of the child’s case, or make a referral."));
    }
}
