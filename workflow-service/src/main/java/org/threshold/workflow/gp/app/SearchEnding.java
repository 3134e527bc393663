package org.threshold.workflow.gp.app;

import java.time.Instant;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.concern.Concerns;
import org.threshold.workflow.gp.domain.Member;
import org.threshold.workflow.gp.domain.PracticeSearch;
import org.threshold.workflow.gp.domain.PracticeSearch.Ended;
import org.threshold.workflow.gp.domain.SearchEnd;
import org.threshold.workflow.referral.CaseRef;

/** Keeps that a search began and how it ended; that somebody is not registered is a concern. */
@Service
class SearchEnding {

    private static final String UNREGISTERED =
            " is not registered with a GP practice. Nobody holds the health record, and no GP hears of"
                    + " what happens.";

    private final PracticeSearches searches;
    private final Concerns concerns;
    private final PracticeRecord record;

    SearchEnding(PracticeSearches searches, Concerns concerns, PracticeRecord record) {
        this.searches = searches;
        this.concerns = concerns;
        this.record = record;
    }

    Instant now() {
        return record.now();
    }

    PracticeSearch begun(CaseRef ref, Member member) {
        PracticeSearch one = record.fresh(ref, member);
        searches.add(one);
        record.keep(Actor.itself(), "practice-to-be-found", one);
        return one;
    }

    /** Whoever made them known said already that they are registered nowhere. */
    void begunAndEnded(CaseRef ref, Member member) {
        PracticeSearch one = record.fresh(ref, member);
        searches.add(one);
        ended(Actor.itself(), one, SearchEnd.NOT_REGISTERED, "");
    }

    void notNeeded(Actor by, PracticeSearch one) {
        ended(by, one, SearchEnd.NOT_NEEDED, "");
    }

    /** Keeps how it ended; the row of its case is locked. */
    void ended(Actor by, PracticeSearch one, SearchEnd how, String asked) {
        PracticeSearch now = one.ended(new Ended(how, asked, record.now()));
        searches.save(now);
        record.keep(by, "practice-search-" + how.code(), now);
        if (how == SearchEnd.NOT_REGISTERED) {
            String words = one.about().whose().words() + UNREGISTERED;
            concerns.note(by, one.about().caseRef(), words);
        }
    }
}
