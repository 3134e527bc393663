package org.threshold.workflow.analysis.app;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.SystemId;
import org.threshold.workflow.analysis.domain.Circulation;
import org.threshold.workflow.analysis.domain.Comment;
import org.threshold.workflow.analysis.domain.DraftReply;
import org.threshold.workflow.analysis.domain.Said;
import org.threshold.workflow.circumstances.AgencyReply;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.circumstances.ReplyListener;

/**
 * An agency to which a draft was circulated answers through a one-time link or with its
 * acknowledgement: it is the agency’s own answer, by its duty role, and is never refused.
 */
@Service
class DraftReplies implements ReplyListener {

    private final DraftDesk desk;
    private final CommentKeeping keeping;

    DraftReplies(DraftDesk desk, CommentKeeping keeping) {
        this.desk = desk;
        this.keeping = keeping;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void replied(NewChange about, AgencyReply reply, String words) {
        Circulation.asked(about)
                .ifPresent(
                        version ->
                                DraftReply.of(reply.said().answer(), words)
                                        .ifPresent(said -> keep(version, reply, said)));
    }

    private void keep(UUID version, AgencyReply reply, Said said) {
        var agency = reply.by().agency();
        desk.lockWith(version)
                .ifPresent(
                        draft ->
                                keeping.keep(
                                        Actor.system(SystemId.ITSELF, agency),
                                        draft,
                                        new Comment(
                                                version,
                                                agency,
                                                said,
                                                reply.by().role(),
                                                reply.at())));
    }
}
