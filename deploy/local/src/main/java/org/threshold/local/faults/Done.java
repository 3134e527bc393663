package org.threshold.local.faults;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.threshold.local.api.Answer;

/** What people and systems did, and what they were answered. */
final class Done {

    private final AtomicInteger answered = new AtomicInteger();
    private final Queue<String> refused = new ConcurrentLinkedQueue<>();
    private final Queue<String> referrals = new ConcurrentLinkedQueue<>();
    private final Queue<String> decided = new ConcurrentLinkedQueue<>();
    private final Queue<String> changes = new ConcurrentLinkedQueue<>();

    void referral(Answer answer) {
        note("referral", answer, referrals, answer.at("/referralId"));
    }

    void decision(Answer answer, String referral) {
        note("decision", answer, decided, referral);
    }

    void change(Answer answer) {
        note("change", answer, changes, answer.at("/changeId"));
    }

    /** Something that was never answered. */
    void unanswered(String what, RuntimeException why) {
        answered.incrementAndGet();
        refused.add(what + ": " + why.getMessage());
    }

    /** Something that should have been there. */
    void missing(String what) {
        refused.add(what);
    }

    private void note(String what, Answer answer, Queue<String> taken, String id) {
        answered.incrementAndGet();
        if (answer.success()) {
            taken.add(id);
        } else {
            refused.add("%s: HTTP %d %s".formatted(what, answer.status(), answer.at("/detail")));
        }
    }

    int answered() {
        return answered.get();
    }

    List<String> refused() {
        return List.copyOf(refused);
    }

    List<String> referrals() {
        return List.copyOf(referrals);
    }

    List<String> decided() {
        return List.copyOf(decided);
    }

    List<String> changes() {
        return List.copyOf(changes);
    }
}
