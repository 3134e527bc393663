package org.threshold.workflow.improvement.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.access.SystemId;
import org.threshold.workflow.improvement.domain.ActionId;
import org.threshold.workflow.improvement.domain.ActionSource;
import org.threshold.workflow.improvement.domain.ImprovementAction;
import org.threshold.workflow.improvement.domain.ImprovementAction.Evidence;

/** What holds of the rows of actions, wherever they are kept. */
public abstract class ImprovementActionsContract {

    private final ImprovementActions actions;

    protected ImprovementActionsContract(ImprovementActions actions) {
        this.actions = actions;
    }

    @Test
    void what_is_kept_comes_back_the_open_ones_first_and_the_soonest_due_on_top() {
        var later = action(1, "2026-12-24");
        var soon = action(2, "2026-12-01");
        var done =
                action(3, "2026-11-01").shown(new Evidence("x", new StaffId(id(9)), Instant.EPOCH));
        actions.keep(later);
        actions.keep(soon);
        actions.keep(done);

        assertThat(actions.all()).containsExactly(soon, later, done);

        var both =
                soon.shown(
                        new Evidence(
                                "The minutes.",
                                new SystemId(id(8)),
                                Instant.parse("2026-11-24T10:00:00Z")));
        actions.keep(both);

        assertThat(actions.lock(soon.id())).contains(both);
        assertThat(actions.all().getFirst()).isEqualTo(later);
        assertThat(actions.lock(new ActionId(id(99)))).isEmpty();
    }

    private static ImprovementAction action(int number, String dueOn) {
        return new ImprovementAction(
                new ActionId(id(number)),
                "Review the procedure.",
                ActionSource.SIGNIFICANT_EVENT_REVIEW,
                Role.SERVICE_MANAGER,
                LocalDate.parse(dueOn),
                Optional.empty());
    }

    private static UUID id(int number) {
        return new UUID(0x1a, number);
    }
}
