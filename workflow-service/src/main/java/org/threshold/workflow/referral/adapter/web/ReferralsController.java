package org.threshold.workflow.referral.adapter.web;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.Problems;
import org.threshold.workflow.referral.ConcernedChild;
import org.threshold.workflow.referral.app.Receipt;

/** Takes referrals from people and from agencies' systems. */
@RestController
@RequestMapping("/api/v1/referrals")
class ReferralsController {

    private static final int LONGEST_KEY = 200;

    private final ReferralSendings sendings;

    ReferralsController(ReferralSendings sendings) {
        this.sendings = sendings;
    }

    /**
     * Receives a referral; sent again under the same {@code Idempotency-Key} it gives the same
     * answer.
     */
    @PostMapping
    ResponseEntity<?> receive(
            Actor who,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody ReferralForm form) {
        if (key != null && (key.isBlank() || key.length() > LONGEST_KEY)) {
            return Problems.refused(badKey());
        }
        return answer(sendings.receive(who, form, key));
    }

    private static ResponseEntity<?> answer(Receipt receipt) {
        return switch (receipt) {
            case Receipt.Taken taken ->
                    ResponseEntity.created(
                                    URI.create("/api/v1/referrals/" + taken.referral().referral()))
                            .body(Taken.of(taken));
            case Receipt.Refused(var refusals) -> Problems.refused(refusals);
            case Receipt.KeyUsedBefore() ->
                    Problems.conflict(
                            new Refusal(
                                    "Idempotency-Key",
                                    "This key was used before for something else.",
                                    "Use a new key for each new referral."));
        };
    }

    private static Refusal badKey() {
        return new Refusal(
                "Idempotency-Key",
                "The key is empty or longer than 200 characters.",
                "Give 1 to 200 characters, or leave the header out.");
    }

    /** The answer to a referral. */
    record Taken(
            String referralId,
            Instant receivedAt,
            Instant decisionDueAt,
            List<TakenChild> children) {

        static Taken of(Receipt.Taken taken) {
            return new Taken(
                    taken.referral().referral().toString(),
                    taken.referral().receivedAt(),
                    taken.decisionDueAt(),
                    taken.referral().children().stream().map(TakenChild::of).toList());
        }
    }

    /** A child of a referral, in the order sent. */
    record TakenChild(String caseRef, String personId, String path) {

        static TakenChild of(ConcernedChild child) {
            return new TakenChild(
                    child.caseRef().value(),
                    child.person().value().toString(),
                    child.path().code());
        }
    }
}
