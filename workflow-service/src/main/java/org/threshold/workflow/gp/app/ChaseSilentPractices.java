package org.threshold.workflow.gp.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.Deadlines;
import org.threshold.workflow.gp.app.SilentPractices.Silent;
import org.threshold.workflow.platform.CaseClock;

/**
 * Asks a practice once more that did not answer in time, and then tells its safeguarding lead
 * (R-4.2-5b).
 */
@Service
public class ChaseSilentPractices {

    private static final int MOST = 50;

    private final SilentPractices silent;
    private final Deadlines deadlines;
    private final ChaseNews news;
    private final CaseClock clock;

    ChaseSilentPractices(
            SilentPractices silent, Deadlines deadlines, ChaseNews news, CaseClock clock) {
        this.silent = silent;
        this.deadlines = deadlines;
        this.news = news;
        this.clock = clock;
    }

    /** What is to be chased. */
    @Transactional(readOnly = true)
    public List<Silent> waiting() {
        return silent.unchased(MOST);
    }

    /** Chases one; safe twice. A practice that has answered meanwhile is left alone. */
    @Transactional
    public void handle(Silent one) {
        Deadline limit = deadlines.find(one.limit()).orElseThrow();
        if (silent.chased(one, clock.now()) && limit.isOpen()) {
            news.chase(limit, one.chase());
        }
    }
}
