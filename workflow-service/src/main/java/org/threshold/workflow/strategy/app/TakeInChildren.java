package org.threshold.workflow.strategy.app;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.strategy.ChildOfConcern;
import org.threshold.workflow.strategy.DiscussionId;
import org.threshold.workflow.strategy.domain.DiscussedChild;
import org.threshold.workflow.strategy.domain.Discussion;
import org.threshold.workflow.strategy.domain.Scope;
import org.threshold.workflow.strategy.domain.Stage;

/**
 * Takes the children of a family who become known later into the discussion that is open: it
 * decides for each of them too (L-3.1.8). One that has decided and waits for no further meeting is
 * not opened again.
 */
@Service
class TakeInChildren {

    private static final String WHY = "Another child of the family became known.";

    private final WhoIsDiscussed who;
    private final Discussions discussions;
    private final DiscussionLimits limits;
    private final MoreChildren more;
    private final DiscussionRecord record;

    TakeInChildren(
            WhoIsDiscussed who,
            Discussions discussions,
            DiscussionLimits limits,
            MoreChildren more,
            DiscussionRecord record) {
        this.who = who;
        this.discussions = discussions;
        this.limits = limits;
        this.more = more;
        this.record = record;
    }

    /**
     * Those who come with a child of the discussion.
     *
     * @param named children whom somebody names together with one of the discussion
     * @param suspects adults who may be a risk, so that their other homes are looked at too
     * @param referrers the agencies that name them
     */
    record Family(List<ChildOfConcern> named, Set<PersonId> suspects, Set<Agency> referrers) {

        /** Nobody is named: who lives with the children has changed. */
        static final Family AT_HOME = new Family(List.of(), Set.of(), Set.of());
    }

    /** Looks again who belongs to the children of these discussions. */
    void into(Actor by, List<DiscussionId> open, Family family) {
        open.stream()
                .flatMap(id -> discussions.find(id).stream())
                .filter(this::takesIn)
                .forEach(discussion -> look(by, discussion, family));
    }

    private void look(Actor by, Discussion found, Family family) {
        var names = Stream.concat(discussed(found), family.named().stream()).toList();
        Set<PersonId> adults = new HashSet<>(found.scope().adults());
        adults.addAll(family.suspects());
        List<DiscussedChild> around = who.lock(names, adults);
        discussions
                .lock(found.id())
                .filter(this::takesIn)
                .ifPresent(discussion -> take(by, discussion, around, family));
    }

    private static Stream<ChildOfConcern> discussed(Discussion discussion) {
        return discussion.children().stream()
                .map(child -> new ChildOfConcern(child.caseRef(), child.path()));
    }

    private void take(Actor by, Discussion discussion, List<DiscussedChild> around, Family family) {
        List<DiscussedChild> unheard =
                around.stream()
                        .filter(child -> !discussion.isAbout(child.person()))
                        .filter(child -> discussions.openOf(List.of(child.caseRef())).isEmpty())
                        .toList();
        if (!unheard.isEmpty()) {
            var scope = new Scope(Set.of(), family.suspects(), family.referrers());
            Discussion wider = discussion.joinedBy(unheard, scope);
            more.kept(by, discussion, wider);
            record.happened(by, "strategy-discussion-child-taken-in", wider, WHY);
        }
    }

    private boolean takesIn(Discussion discussion) {
        return !discussion.stage().over()
                && (discussion.stage() != Stage.DECIDED
                        || limits.open(discussion.id(), DiscussionSteps.HOLD).isPresent());
    }
}
