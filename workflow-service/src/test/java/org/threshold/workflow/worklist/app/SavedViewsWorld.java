package org.threshold.workflow.worklist.app;

import java.util.UUID;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Afresh;

/** The use cases of people's own views of the work list, on memory. */
public final class SavedViewsWorld implements Afresh {

    public final InMemorySavedViews views = new InMemorySavedViews();

    private final OwnViews own;

    public SavedViewsWorld(Access access) {
        this.own = new OwnViews(access, views);
    }

    @Override
    public void afresh() {
        views.clear();
    }

    public ShowSavedViews show() {
        return new ShowSavedViews(own);
    }

    public SaveView save() {
        return new SaveView(own, UUID::randomUUID);
    }

    public RenameView rename() {
        return new RenameView(own);
    }

    public OpenWithView open() {
        return new OpenWithView(own);
    }

    public RemoveView remove() {
        return new RemoveView(own);
    }
}
