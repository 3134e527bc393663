package org.threshold.workflow.strategy.adapter.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.strategy.DecidedForChild;
import org.threshold.workflow.strategy.app.CaseDiscussions;
import org.threshold.workflow.strategy.app.CaseDiscussions.OfCase;
import org.threshold.workflow.strategy.domain.Discussion;
import org.threshold.workflow.strategy.domain.DiscussionWords;
import org.threshold.workflow.worklist.CasePart;

/** The part of a case’s page with its strategy discussions. */
@Component
class CaseDiscussionPart implements CasePart {

    private static final int ORDER = 30;

    private final CaseDiscussions discussions;

    CaseDiscussionPart(CaseDiscussions discussions) {
        this.discussions = discussions;
    }

    /** The open discussion. */
    record Open(String page, List<String> known) {

        static Open of(Discussion discussion) {
            return new Open(address(discussion.id().toString()), DiscussionWords.known(discussion));
        }
    }

    /** What a meeting decided for the child. */
    record Decided(String page, int meeting, String heldAt, String outcome, String reason) {

        static Decided of(DecidedForChild one) {
            return new Decided(
                    address(one.meeting().discussion().toString()),
                    one.meeting().number(),
                    DueWords.exact(one.meeting().heldAt()),
                    one.decision().outcome().kind().words(),
                    one.decision().reason());
        }
    }

    /** Both; {@code open} has one entry or none. */
    record Shown(List<Open> open, List<Decided> decided) {}

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Part> of(Actor who, String caseRef) {
        return CaseRef.of(caseRef)
                .map(ref -> discussions.handle(who, ref))
                .filter(found -> found.open().isPresent() || !found.decided().isEmpty())
                .map(found -> new Part("discussions", shown(found)));
    }

    private static Shown shown(OfCase found) {
        return new Shown(
                found.open().stream().map(Open::of).toList(),
                found.decided().stream().map(Decided::of).toList());
    }

    private static String address(String id) {
        return "/strategy-discussions/" + id;
    }
}
