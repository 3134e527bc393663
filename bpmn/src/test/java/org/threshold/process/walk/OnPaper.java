package org.threshold.process.walk;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.threshold.process.engine.Limit;
import org.threshold.process.engine.TestEngine.Deed;

/** Where one process instance waits, as its drawing reads. */
abstract sealed class OnPaper permits ReferralOnPaper, DiscussionOnPaper, EnquiryOnPaper {

    /** A human step that waits, and what it is about. */
    record Wait(String subject, String step) {}

    final UUID id = UUID.randomUUID();
    final Set<Wait> waits = new LinkedHashSet<>();
    final RandomGenerator chance;
    private final Instant due;
    private boolean over;

    /**
     * Begun.
     *
     * @param due when all its limits end, so that many cases climb at one instant
     */
    OnPaper(RandomGenerator chance, Instant due) {
        this.chance = chance;
        this.due = due;
    }

    /** The message that starts it. */
    abstract Deed start();

    /** What a step that waits is answered with; afterwards it waits for what follows. */
    final Map<String, Object> answer(Wait wait) {
        waits.remove(wait);
        return after(wait.step());
    }

    abstract Map<String, Object> after(String step);

    /** Whatever it waited for is no longer wanted. */
    final void superseded() {
        waits.clear();
        over = true;
    }

    final void over() {
        over = true;
    }

    final boolean isOver() {
        return over;
    }

    final void waitFor(String step) {
        waits.add(new Wait(id.toString(), step));
    }

    final boolean waitsFor(String step) {
        return waits.contains(new Wait(id.toString(), step));
    }

    final Map<String, Object> limit() {
        return Limit.dueAt(due).asVariable();
    }
}
