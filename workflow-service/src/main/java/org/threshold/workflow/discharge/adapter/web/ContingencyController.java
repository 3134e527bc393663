package org.threshold.workflow.discharge.adapter.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.discharge.app.AgreeContingencyPlan;
import org.threshold.workflow.discharge.app.ShowContingency;
import org.threshold.workflow.discharge.app.ShowContingency.OfCase;
import org.threshold.workflow.discharge.app.ShowContingency.Whole;
import org.threshold.workflow.discharge.app.StayResult;
import org.threshold.workflow.discharge.domain.ContingencyPlan;
import org.threshold.workflow.discharge.domain.PlanWords;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.Problems;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.referral.CaseRef;

/** Contingency plans of children in hospital (L-3.1.9). A review is recorded by ending its task. */
@RestController
@RequestMapping("/api/v1/cases/{ref}")
class ContingencyController {

    private final AgreeContingencyPlan agree;
    private final StayActs acts;
    private final ShowContingency show;

    ContingencyController(AgreeContingencyPlan agree, StayActs acts, ShowContingency show) {
        this.agree = agree;
        this.acts = acts;
        this.show = show;
    }

    /**
     * A child in hospital that is expected to stay.
     *
     * @param why what that rests on, a code
     * @param open whether it still holds
     * @param plan what was agreed last; none in a list of nothing
     */
    record Shown(
            UUID id,
            String caseRef,
            Instant admittedAt,
            String why,
            boolean open,
            String standing,
            List<ContingencyPlan> plan) {

        static Shown of(Whole whole) {
            return new Shown(
                    whole.stay().id().value(),
                    whole.stay().caseRef().value(),
                    whole.stay().admittedAt(),
                    whole.stay().why().code(),
                    whole.stay().open(),
                    ContingencySheet.of(whole).standing(),
                    whole.plan());
        }
    }

    /** What somebody says. */
    record Said(@Nullable String reason) {

        String text() {
            return Reading.text(reason);
        }
    }

    /** What happens now, a sentence. */
    record Kept(String next) {}

    /** The child’s latest plan. */
    @GetMapping("/contingency-plan")
    ResponseEntity<?> latest(Actor who, @PathVariable String ref) {
        return CaseRef.of(ref)
                .flatMap(one -> show.of(who, one))
                .filter(OfCase.Expected.class::isInstance)
                .<ResponseEntity<?>>map(
                        found -> ResponseEntity.ok(Shown.of(((OfCase.Expected) found).whole())))
                .orElseGet(ContingencyController::notThere);
    }

    /** Agrees a plan with the ward, in place of the one before it. */
    @PostMapping("/contingency-plan")
    ResponseEntity<?> agree(
            Actor who, @PathVariable String ref, @RequestBody ContingencyForm form) {
        var reading = new Reading();
        PlanWords words = form.words(reading);
        return CaseRef.of(ref)
                .<ResponseEntity<?>>map(
                        one ->
                                reading.then(
                                        () -> answer(agree.handle(who, one, words)),
                                        Problems::refused))
                .orElseGet(ContingencyController::notThere);
    }

    /** Says that the child must not leave, that it may, or why a decision cannot wait. */
    @PostMapping("/expected-stay/{act}")
    ResponseEntity<?> say(
            Actor who, @PathVariable String ref, @PathVariable String act, @RequestBody Said said) {
        return StayAct.of(act)
                .flatMap(
                        one ->
                                CaseRef.of(ref)
                                        .map(about -> acts.handle(who, one, about, said.text())))
                .<ResponseEntity<?>>map(ContingencyController::answer)
                .orElseGet(ContingencyController::notThere);
    }

    private static ResponseEntity<?> answer(StayResult result) {
        return switch (result) {
            case StayResult.Done(var next) -> ResponseEntity.ok(new Kept(next));
            case StayResult.Refused(var refusals) -> Problems.refused(refusals);
            case StayResult.NothingThere() -> notThere();
        };
    }

    private static ResponseEntity<ProblemDetail> notThere() {
        return Problems.notFound(
                new Refusal(
                        "case",
                        "There is no such case, or its child is not in hospital or not expected to stay there.",
                        "Check the reference; if the child was admitted, record that as a change first."));
    }
}
