package org.threshold.workflow.fasttrack.app;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.Deadlines;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.deadlines.Waiting;
import org.threshold.workflow.fasttrack.domain.FastTrack;
import org.threshold.workflow.fasttrack.domain.Item;
import org.threshold.workflow.worklist.HumanSteps;

/** What waits for people because of a fast track: the conference, and what it still has to know. */
@Service
class FastTrackWork {

    private static final String HELD = "The conference was held meanwhile.";

    private final Deadlines deadlines;
    private final HumanSteps steps;

    FastTrackWork(Deadlines deadlines, HumanSteps steps) {
        this.deadlines = deadlines;
        this.steps = steps;
    }

    /** The conference is due within T7 of its beginning, and each missing item has a task. */
    void begins(FastTrack one) {
        var waiting =
                waiting(one, FastTrackSteps.CONFERENCE, one.id().value(), FastTrackSteps.HOLD);
        var due = deadlines.set(LimitCode.T7_CONFERENCE, waiting, one.about().beside().from());
        steps.openAside(FastTrackSteps.HOLD, due, FastTrackSteps.HOLDERS);
        one.items().forEach(item -> ask(one, item));
    }

    private void ask(FastTrack one, Item item) {
        var waiting = waiting(one, FastTrackSteps.ITEM, item.id().value(), FastTrackSteps.FIND_OUT);
        Set<Role> finders = FastTrackSteps.FINDERS;
        var due = deadlines.set(LimitCode.CONFERENCE_ITEM, waiting, one.about().why().at());
        steps.openAside(FastTrackSteps.FIND_OUT, due, finders);
    }

    /** By when the conference is to be held. */
    Deadline due(FastTrack one) {
        return deadlines.of(FastTrackSteps.CONFERENCE, one.id().value()).getFirst();
    }

    /** An item was found out. */
    void found(Item item) {
        met(FastTrackSteps.ITEM, item.id().value());
    }

    /** The conference was held; what it was still to be told is too late for it. */
    void held(Actor who, FastTrack one) {
        met(FastTrackSteps.CONFERENCE, one.id().value());
        one.items().stream()
                .filter(item -> item.found().isEmpty())
                .map(item -> item.id().value())
                .forEach(
                        item -> {
                            steps.withdraw(who, item, HELD);
                            open(FastTrackSteps.ITEM, item)
                                    .forEach(limit -> deadlines.withdrawn(limit.id()));
                        });
    }

    /** It is of another case from now on. */
    void concerning(FastTrack one, List<String> cases) {
        concerning(FastTrackSteps.CONFERENCE, one.id().value(), cases);
        one.items().forEach(item -> concerning(FastTrackSteps.ITEM, item.id().value(), cases));
    }

    private void concerning(String kind, UUID id, List<String> cases) {
        deadlines.concerning(kind, id, cases);
        steps.concerning(id, cases);
    }

    private void met(String kind, UUID id) {
        open(kind, id).forEach(limit -> deadlines.met(limit.id()));
    }

    private List<Deadline> open(String kind, UUID id) {
        return deadlines.of(kind, id).stream().filter(Deadline::isOpen).toList();
    }

    private static Waiting waiting(FastTrack one, String kind, UUID id, String step) {
        return new Waiting(kind, id, step, List.of(one.about().caseRef().value()));
    }
}
