package org.threshold.workflow.incident.adapter.web;

import java.time.Instant;
import java.time.LocalDate;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.incident.app.NameAbuser;
import org.threshold.workflow.incident.app.NameAbuser.Naming;
import org.threshold.workflow.incident.app.ReadAbuserWork;
import org.threshold.workflow.incident.domain.AbuserResult;
import org.threshold.workflow.incident.domain.AbuserWork;
import org.threshold.workflow.incident.domain.AbuserWork.Look;
import org.threshold.workflow.incident.domain.IncidentId;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.Problems;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.referral.CaseRef;

/** Alleged abusers of a case and the work with them; what came of it is said by ending its task. */
@RestController
@RequestMapping("/api/v1/cases/{ref}/alleged-abusers")
class AllegedAbusersController {

    private final NameAbuser name;
    private final ReadAbuserWork read;

    AllegedAbusersController(NameAbuser name, ReadAbuserWork read) {
        this.name = name;
        this.read = read;
    }

    /**
     * The work with one of them.
     *
     * @param openedAt UTC
     * @param state {@code open}, {@code ended} or {@code withdrawn}
     */
    record Shown(
            UUID id,
            UUID person,
            List<UUID> incidents,
            Instant openedAt,
            String state,
            boolean spokenTo,
            boolean offered,
            List<Said> looks) {

        static Shown of(AbuserWork one) {
            return new Shown(
                    one.id().value(),
                    one.about().person().value(),
                    one.about().incidents().stream().map(IncidentId::value).toList(),
                    one.openedAt(),
                    one.state().code(),
                    one.spokenTo(),
                    one.offered(),
                    one.looks().stream().map(Said::of).toList());
        }
    }

    /**
     * What was said of it once; the members are those that end its task.
     *
     * @param at UTC
     */
    record Said(
            Instant at,
            boolean safe,
            String notSafeBecause,
            @Nullable Instant spokenAt,
            String spokenBy,
            String whyNotYet,
            String programme,
            @Nullable String result,
            String remark,
            @Nullable LocalDate nextLookOn) {

        static Said of(Look look) {
            var said = look.said();
            return new Said(
                    look.at(),
                    said.safety().safe(),
                    said.safety().because(),
                    said.talk().at().orElse(null),
                    said.talk().by(),
                    said.talk().whyNotYet(),
                    said.offer().programme(),
                    said.offer().result().map(AbuserResult::code).orElse(null),
                    said.offer().remark(),
                    said.nextLookOn().orElse(null));
        }
    }

    /** All of a case, the latest first. */
    @GetMapping
    ResponseEntity<?> of(Actor who, @PathVariable String ref) {
        return CaseRef.of(ref)
                .<ResponseEntity<?>>map(
                        one ->
                                ResponseEntity.ok(
                                        read.of(who, one).stream().map(Shown::of).toList()))
                .orElseGet(AllegedAbusersController::notThere);
    }

    /** Names who is alleged to have abused at an incident; the same again changes nothing. */
    @PostMapping
    ResponseEntity<?> name(Actor who, @PathVariable String ref, @RequestBody NameAbuserForm form) {
        if (!CaseRef.valid(ref)) {
            return notThere();
        }
        var reading = new Reading();
        var incident = form.incident(reading);
        return reading.then(
                () ->
                        switch (name.handle(who, new CaseRef(ref), incident, form.named())) {
                            case Naming.Kept() -> ResponseEntity.status(HttpStatus.CREATED).build();
                            case Naming.Refused(var refusals) -> Problems.refused(refusals);
                            case Naming.NoSuchCase() -> notThere();
                        },
                Problems::refused);
    }

    private static ResponseEntity<ProblemDetail> notThere() {
        return Problems.notFound(
                new Refusal(
                        "case",
                        "There is no such case.",
                        "Check the reference of the child’s case, or make a referral."));
    }
}
