package org.threshold.workflow.strategy.adapter.web;

import java.util.List;
import org.threshold.workflow.strategy.app.DiscussionPage.Answers;
import org.threshold.workflow.strategy.domain.QuorumCheck;
import org.threshold.workflow.strategy.domain.Reply;

/**
 * What was said about coming to the next meeting, as the API shows it.
 *
 * @param foreseen whether the meeting will be quorate by it, as a sentence; empty where none is
 *     waited for
 */
record ShownReplies(List<Said> replies, String foreseen) {

    static ShownReplies of(Answers answers) {
        return new ShownReplies(
                answers.replies().stream().map(Said::of).toList(),
                String.join(" ", answers.foreseen().stream().map(QuorumCheck::foreseen).toList()));
    }

    /** An answer; who will come is for the page of the discussion. */
    record Said(String seat, String agency, String coming) {

        static Said of(Reply reply) {
            return new Said(
                    reply.who().seat().code(), reply.who().agency().code(), reply.coming().code());
        }
    }
}
