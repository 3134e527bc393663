package org.threshold.workflow.analysis.app;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.Speaks;
import org.threshold.workflow.analysis.domain.Comment;
import org.threshold.workflow.analysis.domain.Draft;
import org.threshold.workflow.analysis.domain.Position;
import org.threshold.workflow.analysis.domain.Said;
import org.threshold.workflow.platform.Refusal;

/**
 * An agency says what it makes of a version, or social care writes down what it says: asked or not,
 * in time or late, of whichever version, and as often as it has something to say.
 */
@Service
public class AnswerDraft {

    private static final Refusal NOT_ITS_OWN =
            new Refusal(
                    "position",
                    "An agency is left out by social care only.",
                    "Say that your agency declined, and why; children’s social care reads it.");

    private final Access access;
    private final DraftDesk desk;
    private final CommentKeeping keeping;
    private final DraftRecord record;

    AnswerDraft(Access access, DraftDesk desk, CommentKeeping keeping, DraftRecord record) {
        this.access = access;
        this.desk = desk;
        this.keeping = keeping;
        this.record = record;
    }

    /** Keeps it with the version that it is about. */
    @Transactional
    public DraftResult handle(Actor who, UUID version, Agency agency, Said said) {
        access.require(who, Activity.RECORD_CONTRIBUTION);
        List<Refusal> refusals = new ArrayList<>(Speaks.refusals(who, agency));
        if (said.position() == Position.LEFT_OUT && !Speaks.socialCare(who)) {
            refusals.add(NOT_ITS_OWN);
        }
        refusals.addAll(said.refusals());
        if (!refusals.isEmpty()) {
            return new DraftResult.Refused(refusals);
        }
        return desk.lockWith(version)
                .<DraftResult>map(
                        draft ->
                                kept(
                                        who,
                                        draft,
                                        new Comment(version, agency, said, "", record.now())))
                .orElseGet(DraftResult.NotThere::new);
    }

    private DraftResult kept(Actor who, Draft draft, Comment comment) {
        keeping.keep(who, draft, comment);
        return new DraftResult.Kept(draft);
    }
}
