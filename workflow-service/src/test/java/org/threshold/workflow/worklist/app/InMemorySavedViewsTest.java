package org.threshold.workflow.worklist.app;

class InMemorySavedViewsTest extends SavedViewsContract {

    private final InMemorySavedViews views = new InMemorySavedViews();

    @Override
    protected SavedViews views() {
        return views;
    }
}
