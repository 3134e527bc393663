package org.threshold.workflow.prebirth.adapter.web;

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
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.Problems;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.prebirth.app.BeginPreBirth;
import org.threshold.workflow.prebirth.app.PreBirthBegun;
import org.threshold.workflow.prebirth.app.ReadPreBirths;
import org.threshold.workflow.prebirth.app.ReadPreBirths.Shown;
import org.threshold.workflow.prebirth.domain.PreBirthAssessment;
import org.threshold.workflow.prebirth.domain.PreBirthAssessment.Standing;
import org.threshold.workflow.prebirth.domain.SourceLine;
import org.threshold.workflow.prebirth.domain.Worry;
import org.threshold.workflow.referral.CaseRef;

/** The pre-birth assessments of a case (L-3.1.12). */
@RestController
@RequestMapping("/api/v1/cases/{ref}/pre-birth-assessments")
class PreBirthController {

    private final BeginPreBirth begin;
    private final ReadPreBirths read;

    PreBirthController(BeginPreBirth begin, ReadPreBirths read) {
        this.begin = begin;
        this.read = read;
    }

    /**
     * How one stands.
     *
     * @param outcome where it has ended
     * @param priority of the health visitor’s contact: {@code standard}, {@code raised} or {@code
     *     urgent}
     */
    record AssessmentOfCase(
            UUID id,
            @Nullable String outcome,
            @Nullable LocalDate expectedOn,
            String priority,
            List<String> worries,
            List<Asked> sources,
            List<StillDue> due) {

        static AssessmentOfCase of(Shown shown) {
            PreBirthAssessment one = shown.assessment();
            return new AssessmentOfCase(
                    one.id().value(),
                    one.about().standing() instanceof Standing.Ended(var given, var _)
                            ? given.outcome().code()
                            : null,
                    one.about().pregnancy().expected().orElse(null),
                    one.priority().code(),
                    one.worries().stream().sorted().map(Worry::code).toList(),
                    one.sources().stream().map(Asked::of).toList(),
                    shown.due().stream().map(due -> new StillDue(due.step(), due.at())).toList());
        }
    }

    /** A source and how far it has come, in codes; {@code id} names its task’s subject. */
    record Asked(UUID id, String source, String standing) {

        static Asked of(SourceLine line) {
            return new Asked(line.id(), line.source().code(), line.standing().code());
        }
    }

    /** A step that is due, UTC. */
    record StillDue(String step, Instant at) {}

    /** The assessments of a case, the latest first. */
    record AssessmentsOfCase(List<AssessmentOfCase> assessments) {}

    /** One that goes on, and by when it ends, UTC; {@code before} is true if it went on already. */
    record Begun(UUID id, Instant dueAt, boolean before) {}

    /** How each stands. */
    @GetMapping
    ResponseEntity<?> of(Actor who, @PathVariable String ref) {
        return CaseRef.of(ref)
                .flatMap(one -> read.of(who, one))
                .map(all -> new AssessmentsOfCase(all.stream().map(AssessmentOfCase::of).toList()))
                .<ResponseEntity<?>>map(ResponseEntity::ok)
                .orElseGet(PreBirthController::notThere);
    }

    /** Starts one; one that goes on takes in what is new. */
    @PostMapping
    ResponseEntity<?> begin(
            Actor who, @PathVariable String ref, @RequestBody BeginPreBirthForm form) {
        if (!CaseRef.valid(ref)) {
            return notThere();
        }
        var reading = new Reading();
        var given = form.read(reading);
        return reading.then(
                () -> answer(begin.handle(who, new CaseRef(ref), given)), Problems::refused);
    }

    private static ResponseEntity<?> answer(PreBirthBegun begun) {
        return switch (begun) {
            case PreBirthBegun.Going(var one, var dueAt, var before) ->
                    ResponseEntity.status(before ? HttpStatus.OK : HttpStatus.CREATED)
                            .body(new Begun(one.id().value(), dueAt, before));
            case PreBirthBegun.Refused(var refusals) -> Problems.refused(refusals);
            case PreBirthBegun.NoSuchCase() -> notThere();
        };
    }

    private static ResponseEntity<ProblemDetail> notThere() {
        return Problems.notFound(
                new Refusal("case", "There is no such case.", "Check the reference."));
    }
}
