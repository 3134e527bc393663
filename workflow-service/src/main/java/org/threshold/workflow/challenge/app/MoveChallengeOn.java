package org.threshold.workflow.challenge.app;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.challenge.app.NotAnswered.Passed;
import org.threshold.workflow.challenge.domain.Challenge;
import org.threshold.workflow.challenge.domain.Level;
import org.threshold.workflow.challenge.domain.Round;

/**
 * A challenge that nobody answered in time goes on to the next stage by itself (R-C&amp;F-5b),
 * counted from when it should have been answered. In the last stage it goes on waiting, and its
 * ladder goes on telling.
 */
@Service
public class MoveChallengeOn {

    private static final int MOST = 50;

    private final NotAnswered passed;
    private final ChallengeDesk desk;
    private final ChallengeWork work;
    private final ChallengeKeeping keeping;

    MoveChallengeOn(
            NotAnswered passed, ChallengeDesk desk, ChallengeWork work, ChallengeKeeping keeping) {
        this.passed = passed;
        this.desk = desk;
        this.work = work;
        this.keeping = keeping;
    }

    /**
     * The stages that were not looked at since their limit passed. A rung that is reached early,
     * because nobody was on duty below it, takes no time from whoever may still answer.
     */
    @Transactional(readOnly = true)
    public List<Passed> waiting() {
        Instant now = keeping.now();
        return passed.waiting(MOST).stream().filter(one -> !one.dueAt().isAfter(now)).toList();
    }

    /** Moves one on; safe twice. One that was answered meanwhile stays where it is. */
    @Transactional
    public void handle(Passed one) {
        Challenge challenge = desk.lock(one.round());
        if (!passed.seen(one.limit(), keeping.now())) {
            return;
        }
        Round now = challenge.current();
        if (now.id().equals(one.round()) && now.waits()) {
            now.level().next().ifPresent(level -> moveOn(challenge, level));
        }
    }

    private void moveOn(Challenge challenge, Level level) {
        Round before = challenge.current();
        work.movesOn(before);
        Round next = keeping.opens(challenge.about(), level, before.dueAt());
        Challenge moved = challenge.notAnswered(before.dueAt(), next);
        desk.save(moved);
        keeping.movedOn(moved);
    }
}
