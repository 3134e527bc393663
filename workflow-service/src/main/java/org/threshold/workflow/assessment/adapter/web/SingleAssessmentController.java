package org.threshold.workflow.assessment.adapter.web;

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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.assessment.app.AssessmentBegun;
import org.threshold.workflow.assessment.app.BeginAssessment;
import org.threshold.workflow.assessment.app.ReadSingleAssessments;
import org.threshold.workflow.assessment.app.ReadSingleAssessments.Shown;
import org.threshold.workflow.assessment.domain.AskedAgency;
import org.threshold.workflow.assessment.domain.AssessedChild;
import org.threshold.workflow.assessment.domain.InvitedPractice;
import org.threshold.workflow.assessment.domain.SingleAssessment;
import org.threshold.workflow.assessment.domain.SingleAssessment.Standing;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.Problems;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.referral.CaseRef;

/** The single assessments of a case (T8); what is done in them is recorded in their tasks. */
@RestController
@RequestMapping("/api/v1/cases/{ref}/single-assessments")
class SingleAssessmentController {

    private final BeginAssessment begin;
    private final ReadSingleAssessments read;

    SingleAssessmentController(BeginAssessment begin, ReadSingleAssessments read) {
        this.begin = begin;
        this.read = read;
    }

    /**
     * How one stands.
     *
     * @param state {@code going}, {@code concluded} or {@code ended}
     * @param referredAt UTC; T8 is counted from it
     * @param outcome where it is concluded
     * @param childrenSeen how many of its children were seen
     */
    record AssessmentOfCase(
            UUID id,
            String state,
            Instant referredAt,
            @Nullable String outcome,
            int children,
            long childrenSeen,
            List<Asked> asked,
            List<Invited> invited,
            List<StillDue> due) {

        static AssessmentOfCase of(Shown shown) {
            SingleAssessment one = shown.assessment();
            return new AssessmentOfCase(
                    one.id().value(),
                    SingleAssessmentController.state(one.about().standing()),
                    one.about().referredAt(),
                    SingleAssessmentController.outcome(one.about().standing()),
                    one.children().size(),
                    one.children().stream().filter(AssessedChild::seen).count(),
                    one.asked().stream().map(Asked::of).toList(),
                    shown.invited().stream().map(Invited::of).toList(),
                    shown.due().stream().map(due -> new StillDue(due.step(), due.at())).toList());
        }
    }

    /** An agency that was asked, and what came of it, in codes. */
    record Asked(String agency, String answer) {

        static Asked of(AskedAgency one) {
            return new Asked(one.agency().code(), one.answer().code());
        }
    }

    /**
     * A GP practice that is invited.
     *
     * @param takingPart {@code attends}, {@code dials-in} or {@code sends-report}; absent while it
     *     has not said
     */
    record Invited(String practice, @Nullable String takingPart) {

        static Invited of(InvitedPractice one) {
            var how = one.takingPart();
            return new Invited(one.odsCode(), how.isPresent() ? how.get().code() : null);
        }
    }

    /** A step that is due, UTC. */
    record StillDue(String step, Instant at) {}

    /** The assessments of a case, that of the latest referral first. */
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
                .orElseGet(SingleAssessmentController::notThere);
    }

    /** Starts one, unless one goes on. */
    @PostMapping
    ResponseEntity<?> begin(
            Actor who, @PathVariable String ref, @RequestBody BeginAssessmentForm form) {
        if (!CaseRef.valid(ref)) {
            return notThere();
        }
        var reading = new Reading();
        var on = reading.day("referredOn", form.referredOn());
        return reading.then(
                () -> answer(begin.handle(who, new CaseRef(ref), Reading.text(form.why()), on)),
                Problems::refused);
    }

    private static ResponseEntity<?> answer(AssessmentBegun begun) {
        return switch (begun) {
            case AssessmentBegun.Going(var one, var dueAt, var before) ->
                    ResponseEntity.status(before ? HttpStatus.OK : HttpStatus.CREATED)
                            .body(new Begun(one.id().value(), dueAt, before));
            case AssessmentBegun.Refused(var refusals) -> Problems.refused(refusals);
            case AssessmentBegun.NoSuchCase() -> notThere();
        };
    }

    private static ResponseEntity<ProblemDetail> notThere() {
        return Problems.notFound(
                new Refusal("case", "There is no such case.", "Check the reference."));
    }

    private static String state(Standing standing) {
        return switch (standing) {
            case Standing.Going _ -> "going";
            case Standing.Concluded _ -> "concluded";
            case Standing.Ended _ -> "ended";
        };
    }

    private static @Nullable String outcome(Standing standing) {
        return switch (standing) {
            case Standing.Going _ -> null;
            case Standing.Concluded(var given) -> given.outcome().code();
            case Standing.Ended(var given, var _) -> given.outcome().code();
        };
    }
}
