package org.threshold.workflow.worklist.app;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.platform.Ids;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.worklist.app.ListTasks.Wish;
import org.threshold.workflow.worklist.domain.ViewName;

/** A person saves what they see of the work list, under a name, to come back to it. */
@Service
public class SaveView {

    /** How many views a person may save. */
    public static final int MOST = 20;

    private final OwnViews own;
    private final Ids ids;

    SaveView(OwnViews own, Ids ids) {
        this.own = own;
        this.ids = ids;
    }

    /** Saves it, unless the name is none or is taken. */
    @Transactional
    public Saving handle(Actor who, Wish wish, String typed) {
        StaffId person = own.person(who);
        List<SavedView> others = own.all().of(person);
        Optional<Refusal> wrong = OwnViews.wrong(typed, others).or(() -> tooMany(others));
        if (wrong.isPresent()) {
            return new Saving.Refused(wrong.get());
        }
        var view = new SavedView(ids.next(), new ViewName(ViewName.tidy(typed)), wish, false);
        return own.all().add(person, view)
                ? new Saving.Saved(view)
                : new Saving.Refused(OwnViews.taken());
    }

    private static Optional<Refusal> tooMany(List<SavedView> others) {
        return others.size() < MOST
                ? Optional.empty()
                : Optional.of(
                        new Refusal(
                                ViewName.FIELD,
                                "You have saved " + MOST + " views, which is the most.",
                                "Remove one that you do not need any more."));
    }
}
