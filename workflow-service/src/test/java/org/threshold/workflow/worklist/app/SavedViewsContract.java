package org.threshold.workflow.worklist.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.worklist.app.ListTasks.View;
import org.threshold.workflow.worklist.app.ListTasks.Wish;
import org.threshold.workflow.worklist.domain.DueState;
import org.threshold.workflow.worklist.domain.ViewName;
import org.threshold.workflow.worklist.domain.WorkChoice;
import org.threshold.workflow.worklist.domain.WorkOrder;

/** What every place that keeps saved views must do. */
public abstract class SavedViewsContract {

    private static final UUID NONE = new UUID(0, 0);

    private final StaffId me = new StaffId(UUID.randomUUID());
    private final StaffId another = new StaffId(UUID.randomUUID());

    protected abstract SavedViews views();

    @Test
    void a_view_comes_back_as_it_was_saved_in_the_order_of_the_names() {
        var choice =
                WorkChoice.EVERYTHING
                        .ofStep(Optional.of("decide-referral"))
                        .ofRole(Optional.of(Role.TEAM_MANAGER))
                        .ofDue(DueState.OVERDUE);
        var late = view("Late", new Wish(View.ALL, choice, WorkOrder.NEWEST));
        var all = view("all", Wish.all(View.AVAILABLE));

        assertThat(views().add(me, late)).isTrue();
        assertThat(views().add(me, all)).isTrue();

        assertThat(views().of(me)).containsExactly(all, late);
        assertThat(views().of(another)).isEmpty();
    }

    @Test
    void a_name_is_taken_once_by_each_person_whatever_its_capitals() {
        assertThat(views().add(me, view("Late"))).isTrue();
        assertThat(views().add(me, view("LATE"))).isFalse();
        assertThat(views().add(another, view("Late"))).isTrue();
    }

    @Test
    void the_list_opens_with_one_of_a_persons_views_at_most() {
        var one = saved(me, "one");
        var two = saved(me, "two");
        var others = saved(another, "one");
        views().openWith(another, others.id());

        views().openWith(me, one.id());
        views().openWith(me, two.id());

        assertThat(views().of(me)).extracting(SavedView::opensWith).containsExactly(false, true);
        views().openWith(me, NONE);
        assertThat(views().of(me)).extracting(SavedView::opensWith).containsOnly(false);
        assertThat(views().of(another)).extracting(SavedView::opensWith).containsOnly(true);
    }

    @Test
    void nobody_changes_the_view_of_another() {
        var mine = saved(me, "mine");

        views().rename(another, mine.id(), new ViewName("theirs"));
        views().remove(another, mine.id());
        views().openWith(another, mine.id());

        assertThat(views().of(me)).containsExactly(mine);
    }

    @Test
    void a_view_is_renamed_and_removed() {
        var mine = saved(me, "mine");

        views().rename(me, mine.id(), new ViewName("Still mine"));
        assertThat(views().of(me))
                .extracting(it -> it.name().value())
                .containsExactly("Still mine");
        views().remove(me, mine.id());
        assertThat(views().of(me)).isEmpty();
    }

    private SavedView saved(StaffId staff, String name) {
        var view = view(name);
        assertThat(views().add(staff, view)).isTrue();
        return view;
    }

    private static SavedView view(String name) {
        return view(name, Wish.all(View.MINE));
    }

    private static SavedView view(String name, Wish wish) {
        return new SavedView(UUID.randomUUID(), new ViewName(name), wish, false);
    }
}
