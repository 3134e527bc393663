package org.threshold.workflow.referral.adapter.web;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.Problems;
import org.threshold.workflow.referral.ReferralId;
import org.threshold.workflow.referral.app.ChaseReferral;
import org.threshold.workflow.referral.app.Chased;

/** Takes the question of a referrer who has not heard what happens (T2). */
@RestController
@RequestMapping("/api/v1/referrals/{id}/chases")
class ChasesController {

    private final ChaseReferral chase;

    ChasesController(ChaseReferral chase) {
        this.chase = chase;
    }

    /** Asks what happens; the team manager is to answer by the limit. */
    @PostMapping
    ResponseEntity<?> chase(Actor who, @PathVariable UUID id, @RequestBody ChaseForm form) {
        String words = form.question() == null ? "" : form.question().strip();
        return switch (chase.handle(who, new ReferralId(id), words)) {
            case Chased.Asked(var answerDueAt) ->
                    ResponseEntity.status(HttpStatus.CREATED).body(new Asked(answerDueAt));
            case Chased.NoSuchReferral() ->
                    Problems.notFound(
                            new Refusal(
                                    "id",
                                    "There is no such referral of your agency.",
                                    "Check the referral’s id, or ring the duty team."));
        };
    }

    /**
     * A question as it is sent.
     *
     * @param question in the referrer's words; may be left out
     */
    record ChaseForm(@Nullable String question) {}

    /** By when the referrer is answered, UTC. */
    record Asked(Instant answerDueAt) {}
}
