package org.threshold.workflow.improvement.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.AccessRefused;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.improvement.domain.ActionGiven;
import org.threshold.workflow.improvement.domain.ActionId;
import org.threshold.workflow.improvement.domain.ActionSource;
import org.threshold.workflow.improvement.domain.ImprovementAction;
import org.threshold.workflow.worklist.BoardRow;
import org.threshold.workflow.worklist.BoardSection.Look;

/** An action from a review or an audit, until it is shown to be done (R-Health-3, R-GP-2). */
class ImprovementStoryTest {

    private static final Actor MANAGER = Actors.in(Role.SERVICE_MANAGER);
    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

    private final InMemoryImprovementActions actions = new InMemoryImprovementActions();
    private final List<AuditEntry> audit = new ArrayList<>();
    private final Access access = Actors::require;
    private final ImprovementRecord record =
            new ImprovementRecord(audit::add, () -> NOW, UUID::randomUUID);
    private final TrackAction track = new TrackAction(access, actions, record);
    private final ShowDone done = new ShowDone(access, actions, record);
    private final ReadImprovementActions read = new ReadImprovementActions(access, actions, record);
    private final OverdueSection board = new OverdueSection(actions);

    @Test
    @Requirement({"R-GP-2", "R-Health-3"})
    void an_action_has_its_source_owner_and_day_and_ends_only_with_evidence() {
        var action = tracked("2026-12-01");

        assertThat(done.handle(MANAGER, action.id(), " "))
                .isInstanceOf(ImprovementResult.Refused.class);
        assertThat(read.handle(MANAGER).actions()).containsExactly(action);
        assertThat(action.source()).isEqualTo(ActionSource.SIGNIFICANT_EVENT_REVIEW);

        String minutes = "Minutes of 1 December, with the practice.";
        done.handle(MANAGER, action.id(), minutes);
        assertThat(done.handle(MANAGER, action.id(), minutes + " "))
                .isInstanceOf(ImprovementResult.Kept.class);
        assertThat(done.handle(MANAGER, action.id(), "Something else."))
                .isInstanceOf(ImprovementResult.Refused.class);

        var shown = read.handle(MANAGER).find(action.id()).orElseThrow();
        assertThat(shown.evidence().orElseThrow().words()).startsWith("Minutes");
        assertThat(audit)
                .extracting(AuditEntry::what)
                .containsExactly("improvement-action-tracked", "improvement-action-done");
    }

    @Test
    @Requirement("R-Health-3")
    void it_is_on_the_board_once_its_day_is_over_until_it_is_done() {
        var action = tracked("2026-12-01");

        assertThat(rows("2026-12-01T23:59:59Z")).isEmpty();
        assertThat(rows("2026-12-02T00:00:00Z"))
                .singleElement()
                .satisfies(
                        row -> {
                            assertThat(row.overdue(row.due().at())).isTrue();
                            assertThat(row.who().roles()).isEqualTo(Set.of(Role.PAEDIATRICIAN));
                            assertThat(row.what().page()).contains(action.id().toString());
                        });

        done.handle(MANAGER, action.id(), "Minutes.");

        assertThat(rows("2026-12-02T00:00:00Z")).isEmpty();
    }

    @Test
    void what_lacks_something_is_not_tracked_and_only_managers_track() {
        var nothing = new ActionGiven("", Optional.empty(), Optional.empty(), Optional.empty());

        assertThat(track.handle(MANAGER, nothing)).isInstanceOf(ImprovementResult.Refused.class);
        assertThat(actions.all()).isEmpty();
        assertThat(done.handle(MANAGER, new ActionId(new UUID(0, 9)), "x"))
                .isInstanceOf(ImprovementResult.NothingThere.class);
        var worker = Actors.in(Role.DUTY_SOCIAL_WORKER);
        assertThatThrownBy(() -> track.handle(worker, nothing)).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> read.handle(worker)).isInstanceOf(AccessRefused.class);
    }

    private List<BoardRow> rows(String now) {
        Instant at = Instant.parse(now);
        return board.rows(Look.of(at, at, List.of()));
    }

    private ImprovementAction tracked(String dueOn) {
        var given =
                new ActionGiven(
                        "Discuss the case and what the practice changes.",
                        Optional.of(ActionSource.SIGNIFICANT_EVENT_REVIEW),
                        Optional.of(Role.PAEDIATRICIAN),
                        Optional.of(LocalDate.parse(dueOn)));
        return ((ImprovementResult.Kept) track.handle(MANAGER, given)).action();
    }
}
