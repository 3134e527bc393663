package org.threshold.workflow.investigation.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.access.People.DANA_DUTY;
import static org.threshold.workflow.access.People.TERRY_TEAM;
import static org.threshold.workflow.investigation.domain.Given.BABY;
import static org.threshold.workflow.investigation.domain.Given.NOW;
import static org.threshold.workflow.investigation.domain.Given.SIBLING;
import static org.threshold.workflow.investigation.domain.Given.joint;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.circumstances.Change;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.investigation.domain.Allegation;
import org.threshold.workflow.investigation.domain.RoleInCase;
import org.threshold.workflow.redpath.AcceptanceId;
import org.threshold.workflow.redpath.InvestigationTaken;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.strategy.DiscussionId;
import org.threshold.workflow.worklist.TaskView;

/** What is alleged in a report of a change is followed up, whoever hears it and whenever. */
class ReportedAllegationsTest {

    private static final Instant YESTERDAY = NOW.minus(Duration.ofDays(1));

    private final InvestigationWorld world = new InvestigationWorld();

    @Test
    @Requirement("R-4.2-4c")
    void what_is_reported_in_an_investigation_is_an_item_due_within_two_days_and_discussed_today() {
        world.kept.investigations.add(DANA_DUTY.actor(), joint(BABY, SIBLING));

        report(alleged(NOW, BABY));

        Allegation kept = only(BABY);
        assertThat(kept.cases()).containsExactly(BABY);
        assertThat(kept.claim().by()).isEqualTo(RoleInCase.NEIGHBOUR_OR_PUBLIC);
        assertThat(kept.claim().against()).isEqualTo(RoleInCase.FATHER);
        assertThat(kept.claim().what()).isEqualTo("He shook him.");
        assertThat(limits()).containsExactly(NOW.plus(Duration.ofDays(2)));
        assertThat(world.calls).singleElement().satisfies(it -> assertThat(it.today()).isTrue());
    }

    @Test
    @Requirement("L-3.1.6b")
    void what_was_reported_before_is_an_item_from_the_minute_in_which_one_begins() {
        report(alleged(YESTERDAY, BABY));
        assertThat(world.kept.allegations.openFor(BABY)).isEmpty();
        world.open.put(BABY, new DiscussionId(new UUID(0, 3)));

        take(BABY);

        assertThat(only(BABY).knownAt()).isEqualTo(YESTERDAY);
        assertThat(limits()).contains(NOW.plus(Duration.ofDays(2)));
        assertThat(world.calls).isEmpty();
    }

    @Test
    void a_report_about_two_children_is_one_item_although_the_second_joins_later() {
        world.open.putAll(
                Map.of(
                        BABY, new DiscussionId(new UUID(0, 3)),
                        SIBLING, new DiscussionId(new UUID(0, 3))));
        report(alleged(YESTERDAY, BABY, SIBLING));

        take(BABY);
        take(SIBLING);

        assertThat(world.kept.allegations.openFor(BABY)).hasSize(1);
        assertThat(world.kept.allegations.openFor(SIBLING)).isEmpty();
    }

    @Test
    @Requirement("L-3.1.17")
    void of_a_parent_who_is_not_known_to_be_there_it_is_asked_whether_it_was_put_to_them() {
        world.kept.investigations.add(DANA_DUTY.actor(), joint(BABY));

        report(alleged(NOW, BABY));

        assertThat(only(BABY).claim().absentParent()).isTrue();
    }

    @Test
    void another_change_alleges_nothing() {
        world.kept.investigations.add(DANA_DUTY.actor(), joint(BABY));
        var moved =
                new NewChange(
                        ChangeKind.CHILD_RETURNED_HOME, "", List.of(BABY), NOW, Map.of(), "Home.");

        report(new Change(new ChangeId(UUID.randomUUID()), moved, DANA_DUTY.actor(), NOW));

        assertThat(world.kept.allegations.openFor(BABY)).isEmpty();
    }

    private void report(Change change) {
        world.history.add(change);
        world.reportedAllegations().recorded(change);
    }

    private static Change alleged(Instant at, CaseRef... cases) {
        var what =
                new NewChange(
                        ChangeKind.FURTHER_ALLEGATION,
                        "",
                        List.of(cases),
                        at,
                        Map.of("source", "neighbour", "against", "father", "safe", "yes"),
                        "He shook him.");
        return new Change(new ChangeId(UUID.randomUUID()), what, DANA_DUTY.actor(), at);
    }

    private void take(CaseRef ref) {
        var taken =
                new InvestigationTaken(new AcceptanceId(UUID.randomUUID()), ref, "DS 4411", NOW);
        world.acceptances().taken(TERRY_TEAM.actor(), taken);
    }

    private Allegation only(CaseRef ref) {
        assertThat(world.kept.allegations.openFor(ref)).hasSize(1);
        return world.kept.allegations.openFor(ref).getFirst();
    }

    private List<Instant> limits() {
        return world.steps.waiting().stream()
                .filter(task -> task.step().equals(InvestigationSteps.CLOSE_ALLEGATION))
                .map(TaskView::due)
                .map(due -> due.dueAt())
                .toList();
    }
}
