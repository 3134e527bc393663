package org.threshold.workflow.worklist.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.worklist.domain.ViewName;

/** Saved views in memory. */
public final class InMemorySavedViews implements SavedViews {

    private record Kept(StaffId staff, SavedView view) {}

    private final List<Kept> all = new ArrayList<>();

    /** Nobody has any. */
    void clear() {
        all.clear();
    }

    @Override
    public List<SavedView> of(StaffId staff) {
        return all.stream()
                .filter(kept -> kept.staff().equals(staff))
                .map(Kept::view)
                .sorted(
                        Comparator.comparing(
                                view -> view.name().value(), String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    @Override
    public boolean add(StaffId staff, SavedView view) {
        boolean free = of(staff).stream().noneMatch(it -> it.name().sameAs(view.name()));
        return free && all.add(new Kept(staff, view));
    }

    @Override
    public void rename(StaffId staff, UUID id, ViewName name) {
        change(
                staff,
                view ->
                        view.id().equals(id)
                                ? new SavedView(id, name, view.wish(), view.opensWith())
                                : view);
    }

    @Override
    public void remove(StaffId staff, UUID id) {
        all.removeIf(kept -> kept.staff().equals(staff) && kept.view().id().equals(id));
    }

    @Override
    public void openWith(StaffId staff, UUID id) {
        change(
                staff,
                view -> new SavedView(view.id(), view.name(), view.wish(), view.id().equals(id)));
    }

    private void change(StaffId staff, UnaryOperator<SavedView> change) {
        all.replaceAll(
                kept ->
                        kept.staff().equals(staff)
                                ? new Kept(staff, change.apply(kept.view()))
                                : kept);
    }
}
