package org.threshold.local.faults;

import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.threshold.local.api.Answer;
import org.threshold.local.api.NotReached;
import org.threshold.local.api.PublicApi;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Refer, decide and report, as fast as they are asked to, whatever is away. */
final class People {

    private static final JsonNode REFERRAL =
            new JsonMapper()
                    .readTree(
                            """
                            {"children": [{"ageInMonths": 40, "mobility": "mobile", "mark": "none-seen"}],
                             "whereabouts": "At home", "worry": "Often left alone in the evening.",
                             "suspicion": "not-said", "otherChildren": "no"}""");
    private static final JsonNode DECISION =
            new JsonMapper()
                    .readTree(
                            """
                            {"outcome": "services", "reason": "Support in the evening."}""");

    private static final String DECIDES = "duty.worker";

    private final PublicApi api;
    private final Decisions decisions;
    private final Done done = new Done();
    private final Queue<Answer> undecided = new ConcurrentLinkedQueue<>();
    private final Queue<Answer> unchanged = new ConcurrentLinkedQueue<>();

    People(PublicApi api) {
        this.api = api;
        this.decisions = new Decisions(api, DECIDES);
    }

    Done done() {
        return done;
    }

    /** One of the three, in turn. */
    void act(long turn) {
        try {
            switch ((int) (turn % 3)) {
                case 0 -> refer();
                case 1 -> Optional.ofNullable(undecided.poll()).ifPresent(this::decide);
                default -> Optional.ofNullable(unchanged.poll()).ifPresent(this::report);
            }
        } catch (NotReached away) {
            done.unanswered("somebody", away);
        }
    }

    private void refer() {
        var key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        Answer taken = api.post("system:health-visiting", "/api/v1/referrals", REFERRAL, key);
        done.referral(taken);
        if (taken.success()) {
            undecided.add(taken);
            unchanged.add(taken);
        }
    }

    private void decide(Answer referral) {
        String id = referral.at("/referralId");
        Optional<String> task = decisions.taskOf(id);
        if (task.isEmpty()) {
            done.missing("no decision waits for a referral that was answered");
            return;
        }
        String path = "/api/v1/tasks/%s/completion".formatted(task.get());
        done.decision(api.post(DECIDES, path, DECISION, Map.of()), id);
    }

    private void report(Answer referral) {
        var change =
                new JsonMapper()
                        .readTree(
                                """
                                {"kind": "child-admitted", "stage": "admitted", "cases": ["%s"],
                                 "codes": {"reason": "illness"}, "detail": "Came in with a fever."}"""
                                        .formatted(referral.at("/children/0/caseRef")));
        var key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        done.change(api.post("system:hospital", "/api/v1/changes", change, key));
    }
}
