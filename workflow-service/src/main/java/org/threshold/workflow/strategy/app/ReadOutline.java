package org.threshold.workflow.strategy.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.strategy.DiscussionId;
import org.threshold.workflow.strategy.domain.DiscussedChild;
import org.threshold.workflow.strategy.domain.Invitee;
import org.threshold.workflow.strategy.domain.PreparationReview;

/**
 * What the form of a step lists beforehand. It names cases, seats and kinds of checks, and nobody,
 * so whoever may see the task may see it.
 */
@Service
public class ReadOutline {

    private final Discussions discussions;
    private final Preparations preparations;
    private final Hearers hearers;

    ReadOutline(Discussions discussions, Preparations preparations, Hearers hearers) {
        this.discussions = discussions;
        this.preparations = preparations;
        this.hearers = hearers;
    }

    /**
     * What is known of a discussion before a step is done.
     *
     * @param prepared whether a sergeant has reviewed the police checks
     * @param checksLeft what is missing from them, in sentences
     */
    public record Outline(
            List<DiscussedChild> children,
            List<Invitee> invitees,
            boolean prepared,
            List<String> checksLeft) {

        public Outline {
            children = List.copyOf(children);
            invitees = List.copyOf(invitees);
            checksLeft = List.copyOf(checksLeft);
        }
    }

    /** The outline of the discussion of a step that exists. */
    @Transactional(readOnly = true)
    public Outline handle(DiscussionId id) {
        var discussion = discussions.find(id).orElseThrow();
        return new Outline(
                discussion.children(),
                hearers.invitees(discussion),
                discussion.progress().prepared(),
                PreparationReview.refusals(preparations.all(id), List.of()).stream()
                        .map(Refusal::problem)
                        .toList());
    }
}
