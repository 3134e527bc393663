package org.threshold.workflow.worklist.app;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.worklist.domain.ViewName;

/** A person gives another name to a view that they saved. */
@Service
public class RenameView {

    private final OwnViews own;

    RenameView(OwnViews own) {
        this.own = own;
    }

    /** Renames it, unless the name is none or another of theirs has it. */
    @Transactional
    public Saving handle(Actor who, UUID id, String typed) {
        StaffId person = own.person(who);
        Optional<SavedView> found = own.find(person, id);
        if (found.isEmpty()) {
            return new Saving.NoSuchView();
        }
        List<SavedView> others =
                own.all().of(person).stream().filter(one -> !one.id().equals(id)).toList();
        return OwnViews.wrong(typed, others)
                .<Saving>map(Saving.Refused::new)
                .orElseGet(() -> rename(person, found.get(), typed));
    }

    private Saving rename(StaffId person, SavedView view, String typed) {
        var name = new ViewName(ViewName.tidy(typed));
        own.all().rename(person, view.id(), name);
        return new Saving.Saved(new SavedView(view.id(), name, view.wish(), view.opensWith()));
    }
}
