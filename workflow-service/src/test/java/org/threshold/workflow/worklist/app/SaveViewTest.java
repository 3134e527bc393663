package org.threshold.workflow.worklist.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.threshold.workflow.access.People.DANA_DUTY;
import static org.threshold.workflow.access.People.OLA_OPERATOR;
import static org.threshold.workflow.access.People.TERRY_TEAM;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.access.AccessRefused;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.worklist.app.ListTasks.View;
import org.threshold.workflow.worklist.app.ListTasks.Wish;

class SaveViewTest {

    private static final Wish WISH = Wish.all(View.ALL);
    private static final Actor DANA = DANA_DUTY.actor();

    private final SavedViewsWorld world = new SavedViewsWorld(Actors::require);

    @Test
    void a_view_stands_under_its_name_for_whoever_saved_it_and_for_nobody_else() {
        saved("  Late   ones ");

        assertThat(world.show().handle(DANA))
                .extracting(view -> view.name().value())
                .containsExactly("Late ones");
        assertThat(world.show().handle(TERRY_TEAM.actor())).isEmpty();
    }

    @Test
    void a_name_that_is_none_or_is_taken_is_refused_with_what_to_do() {
        saved("Late");

        assertThat(refusal(" ").problem()).isEqualTo("The name is missing.");
        assertThat(refusal("LATE").problem()).isEqualTo("You have a view of that name already.");
        assertThat(refusal("LATE").remedy()).isNotEmpty();
        assertThat(world.show().handle(DANA)).hasSize(1);
    }

    @Test
    void there_are_twenty_at_most() {
        for (int number = 0; number < SaveView.MOST; number++) {
            saved("View " + number);
        }

        assertThat(refusal("One more").problem())
                .isEqualTo("You have saved 20 views, which is the most.");
    }

    @Test
    void a_view_may_keep_its_name_in_other_capitals_and_take_no_other_view_s() {
        var late = saved("Late");
        saved("Soon");

        assertThat(world.rename().handle(DANA, late.id(), "LATE")).isInstanceOf(Saving.Saved.class);
        assertThat(world.rename().handle(DANA, late.id(), "soon"))
                .isInstanceOf(Saving.Refused.class);
        assertThat(world.rename().handle(TERRY_TEAM.actor(), late.id(), "Mine"))
                .isInstanceOf(Saving.NoSuchView.class);
        assertThat(world.show().handle(DANA))
                .extracting(view -> view.name().value())
                .containsExactly("LATE", "Soon");
    }

    @Test
    void the_list_opens_with_a_view_until_it_is_told_not_to() {
        var late = saved("Late");

        assertThat(world.open().handle(TERRY_TEAM.actor(), late.id(), true)).isFalse();
        assertThat(world.open().handle(DANA, late.id(), true)).isTrue();
        assertThat(world.show().handle(DANA)).allMatch(SavedView::opensWith);
        assertThat(world.open().handle(DANA, late.id(), false)).isTrue();
        assertThat(world.show().handle(DANA)).noneMatch(SavedView::opensWith);
    }

    @Test
    void removing_one_that_is_gone_does_nothing() {
        var late = saved("Late");

        world.remove().handle(DANA, late.id());
        world.remove().handle(DANA, late.id());

        assertThat(world.show().handle(DANA)).isEmpty();
    }

    @Test
    void whoever_has_no_work_list_has_no_views_of_it() {
        Actor ola = OLA_OPERATOR.actor();
        UUID any = UUID.randomUUID();

        assertThatThrownBy(() -> world.save().handle(ola, WISH, "Late"))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> world.show().handle(ola)).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> world.rename().handle(ola, any, "Late"))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> world.open().handle(ola, any, true))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> world.remove().handle(ola, any)).isInstanceOf(AccessRefused.class);
    }

    private SavedView saved(String name) {
        Saving saving = world.save().handle(DANA, WISH, name);
        assertThat(saving).isInstanceOf(Saving.Saved.class);
        return ((Saving.Saved) saving).view();
    }

    private Refusal refusal(String name) {
        Saving saving = world.save().handle(DANA, WISH, name);
        assertThat(saving).isInstanceOf(Saving.Refused.class);
        return ((Saving.Refused) saving).refusal();
    }
}
