package org.threshold.workflow.people.app;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.people.domain.Answer;
import org.threshold.workflow.people.domain.MergeRegister;
import org.threshold.workflow.people.domain.PersonMerge;
import org.threshold.workflow.people.domain.PersonMergeId;
import org.threshold.workflow.platform.Refusal;

/** Takes back that two records are of one person; each stands by itself again, as it was. */
@Service
public class UndoMerge {

    private static final Refusal NO_REASON =
            new Refusal(
                    "reason",
                    "It is not said why it is taken back.",
                    "Say in a sentence how you know that they are two people.");
    private static final Refusal GONE =
            new Refusal(
                    "reason",
                    "It has been taken back already.",
                    "The two records are shown as two people.");

    private final Access access;
    private final MergeRegister merges;
    private final Journal journal;

    UndoMerge(Access access, MergeRegister merges, Journal journal) {
        this.access = access;
        this.merges = merges;
        this.journal = journal;
    }

    /** Takes it back, with the reason; that it was once said is kept. */
    @Transactional
    public Answer<PersonMergeId> handle(Actor who, PersonMergeId id, String reason) {
        access.require(who, Activity.EDIT_PERSON);
        if (reason.isBlank()) {
            return Answer.refused(NO_REASON);
        }
        Optional<PersonMerge> standing = merges.lockStanding(id);
        standing.ifPresent(merge -> undo(who, merge, reason));
        return standing.<Answer<PersonMergeId>>map(merge -> new Answer.Done<>(merge.id()))
                .orElseGet(() -> new Answer.NotFound<>(GONE));
    }

    private void undo(Actor who, PersonMerge merge, String reason) {
        merges.undo(merge.id(), journal.change(who, reason));
        journal.person(who, "people-merge-undone", merge.kept(), reason);
        journal.person(who, "people-merge-undone", merge.merged(), reason);
    }
}
