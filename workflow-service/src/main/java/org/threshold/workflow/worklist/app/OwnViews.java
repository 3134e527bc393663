package org.threshold.workflow.worklist.app;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.worklist.domain.ViewName;

/** The views of whoever asks: nobody reads or changes another person's. */
@Service
class OwnViews {

    private final Access access;
    private final SavedViews views;

    OwnViews(Access access, SavedViews views) {
        this.access = access;
        this.views = views;
    }

    /** Who asks, as somebody who may see the work list. */
    StaffId person(Actor who) {
        access.require(who, Activity.READ_TASKS);
        return who.staff()
                .orElseThrow(() -> new IllegalStateException("only people see the work list"));
    }

    SavedViews all() {
        return views;
    }

    Optional<SavedView> find(StaffId person, UUID id) {
        return views.of(person).stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** Why none of these may have a name as it was typed; nothing when it may. */
    static Optional<Refusal> wrong(String typed, List<SavedView> others) {
        return ViewName.wrong(typed)
                .or(
                        () -> {
                            var name = new ViewName(ViewName.tidy(typed));
                            return others.stream().anyMatch(one -> one.name().sameAs(name))
                                    ? Optional.of(taken())
                                    : Optional.empty();
                        });
    }

    static Refusal taken() {
        return new Refusal(
                ViewName.FIELD,
                "You have a view of that name already.",
                "Give another name, or remove the other view first.");
    }
}
