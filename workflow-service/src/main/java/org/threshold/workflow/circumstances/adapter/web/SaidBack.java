package org.threshold.workflow.circumstances.adapter.web;

import java.time.Instant;
import org.threshold.workflow.circumstances.adapter.web.ToldView.Who;
import org.threshold.workflow.circumstances.domain.KeptReply;

/**
 * Something that an agency said back, as the API shows it.
 *
 * @param answer {@code none}, or what came of a request for information
 * @param words what was written; empty where nothing was, and while it is being fetched
 */
record SaidBack(
        int number,
        Who by,
        boolean filed,
        String answer,
        String words,
        boolean fetched,
        Instant at) {

    static SaidBack of(KeptReply kept) {
        var reply = kept.reply();
        return new SaidBack(
                reply.id().number(),
                new Who(reply.by().agency().code(), reply.by().role()),
                reply.said().filed(),
                reply.said().answer().code(),
                kept.words().orElse(""),
                kept.settled(),
                reply.at());
    }

    /** Without the words. */
    @Override
    public String toString() {
        return "SaidBack[" + number + "]";
    }
}
