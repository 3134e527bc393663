package org.threshold.workflow.circumstances.app;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.circumstances.AgencyReply;
import org.threshold.workflow.circumstances.domain.KeptReply;
import org.threshold.workflow.platform.CaseClock;

/**
 * What an agency wrote has been fetched: it is kept, whichever feature asked for it hears it, and
 * the social worker is told. All of it once, however often it is fetched.
 */
@Service
public class SettleReply {

    private final Replies replies;
    private final WhatWasTold told;
    private final Features features;
    private final NoticeOfReply notice;
    private final CaseClock clock;

    SettleReply(
            Replies replies,
            WhatWasTold told,
            Features features,
            NoticeOfReply notice,
            CaseClock clock) {
        this.replies = replies;
        this.told = told;
        this.features = features;
        this.notice = notice;
        this.clock = clock;
    }

    /**
     * Settles it.
     *
     * @param words what was written; empty for nothing
     */
    @Transactional
    public void handle(AgencyReply.Id id, String words) {
        replies.lock(id)
                .filter(kept -> !kept.settled())
                .map(KeptReply::reply)
                .ifPresent(reply -> settle(reply, words));
    }

    private void settle(AgencyReply reply, String words) {
        var telling = told.of(reply.id().notification());
        replies.settled(reply.id(), words, clock.now());
        features.replied(telling.change(), reply, words);
        notice.tell(telling.notification(), reply);
    }
}
