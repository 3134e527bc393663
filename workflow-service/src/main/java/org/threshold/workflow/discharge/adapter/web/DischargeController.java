package org.threshold.workflow.discharge.adapter.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.discharge.app.ShowDischarge;
import org.threshold.workflow.discharge.app.ShowDischarge.Leaving;
import org.threshold.workflow.discharge.domain.Discharge;
import org.threshold.workflow.discharge.domain.DischargeFlag;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.Problems;
import org.threshold.workflow.referral.CaseRef;

/** A child’s discharge from hospital (EV-05). It is planned by recording the change. */
@RestController
class DischargeController {

    private final ShowDischarge show;

    DischargeController(ShowDischarge show) {
        this.show = show;
    }

    /**
     * A discharge.
     *
     * @param leavesAt UTC; absent while it is not planned
     * @param notice how early it was announced: {@code in-time}, {@code short} or {@code late}
     * @param flags what makes it complex, codes
     * @param missing what a decision waits for, in sentences
     */
    record Shown(
            UUID id,
            String caseRef,
            @Nullable Instant leavesAt,
            String stage,
            String notice,
            List<String> flags,
            List<String> missing) {

        static Shown of(Leaving leaving) {
            Discharge one = leaving.discharge();
            return new Shown(
                    one.id().value(),
                    one.caseRef().value(),
                    one.leavesAt().isPresent() ? one.times().leavesAt() : null,
                    one.stage().code(),
                    one.notice().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    one.flags().stream().map(DischargeFlag::code).toList(),
                    DischargeSheet.of(leaving).missing());
        }
    }

    /** The child’s latest discharge, planned or not. */
    @GetMapping("/api/v1/cases/{ref}/discharge")
    ResponseEntity<?> latest(Actor who, @PathVariable String ref) {
        return CaseRef.of(ref)
                .flatMap(one -> show.of(who, one))
                .<ResponseEntity<?>>map(leaving -> ResponseEntity.ok(Shown.of(leaving)))
                .orElseGet(
                        () ->
                                Problems.notFound(
                                        new Refusal(
                                                "case",
                                                "There is no such case, or no discharge of its child.",
                                                "Check the reference; a discharge is planned by recording that change.")));
    }
}
