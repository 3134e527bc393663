package org.threshold.workflow.gp.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.circumstances.AskedPractice;
import org.threshold.workflow.circumstances.Change;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.circumstances.Recipient;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.deadlines.RungReached;
import org.threshold.workflow.deadlines.Told;
import org.threshold.workflow.deadlines.Waiting;
import org.threshold.workflow.deadlines.app.DeadlinesInMemory;
import org.threshold.workflow.people.CloseKin;
import org.threshold.workflow.people.GpPractice;
import org.threshold.workflow.people.GpPractice.RegisteredAt;
import org.threshold.workflow.people.PersonId;

/** A practice that was asked what it knows is silent (R-4.2-5b). */
class SilentPracticeTest {

    private static final Instant ASKED = Instant.parse("2026-11-23T10:00:00Z");
    private static final Instant DUE = ASKED.plus(Duration.ofHours(24));
    private static final Instant LEAD = DUE.plus(Duration.ofHours(2));
    private static final PersonId CHILD = PracticeWorld.BABY;
    private static final PersonId FATHER = new PersonId(new UUID(0, 77));

    private final PracticeWorld world = new PracticeWorld();
    private final Set<PersonId> carers = new HashSet<>();
    private final Set<String> lacking = new HashSet<>();
    private final List<NewChange> chased = new ArrayList<>();
    private final List<String> notices = new ArrayList<>();
    private final List<Told> told = new ArrayList<>();
    private final InMemorySilentPractices rows = new InMemorySilentPractices();
    private Instant now = ASKED;

    private final List<String> heard = new ArrayList<>();
    private final PracticeLeads leads =
            new PracticeLeads(
                    world.cases,
                    new CaseFamily(
                            world,
                            (_, _) -> Map.of(),
                            (_, _) -> new CloseKin.Close(Set.copyOf(carers), Set.of()),
                            ids -> Map.copyOf(world.practices)),
                    (_, role) -> lacking.contains(role),
                    List.of(_ -> heard),
                    () -> now);
    private final LeadHearers hearers = new LeadHearers(leads);
    private final DeadlinesInMemory time =
            new DeadlinesInMemory(ASKED)
                    .withRoster(new LeadsThere(leads))
                    .heardBy(this::climbed)
                    .heardBy(new NoteSilentPractice(rows));
    private final ChaseSilentPractices chase =
            new ChaseSilentPractices(
                    rows,
                    time.deadlines(),
                    new ChaseNews(
                            this::changed,
                            _ -> List.of(request()),
                            leads,
                            (_, _, words) -> notices.add(words),
                            () -> now),
                    () -> now);

    @Test
    @Requirement("R-4.2-5b")
    void is_asked_the_same_once_more_when_its_limit_passes() {
        registered("K81234");
        passes(asked(LimitCode.T3D_PRACTICE), DUE);

        assertThat(chased).hasSize(1);
        assertThat(chased.getFirst().stage()).isEqualTo("overdue");
        assertThat(chased.getFirst().codes())
                .containsEntry("asked", "gp")
                .containsEntry("enquiry", "of-this-case")
                .doesNotContainKey("asked2");
        assertThat(hearers.of(chased.getFirst())).isEmpty();
    }

    @Test
    @Requirement("R-4.2-5b")
    void goes_up_to_the_safeguarding_lead_of_the_practice_before_a_manager_of_ours() {
        registered("K81234");
        Deadline limit = asked(LimitCode.T3D_PRACTICE);
        passes(limit, DUE);
        passes(limit, LEAD);

        assertThat(hearers.of(chased.getLast())).containsExactly(Recipient.practiceLead("K81234"));
        assertThat(told).contains(Told.PRACTICE_SAFEGUARDING_LEAD);
        assertThat(told).doesNotContain(Told.OWNERS_SUPERVISOR);
        assertThat(notices).isEmpty();
    }

    @Test
    @Requirement("R-4.2-5b")
    void goes_up_to_our_manager_at_once_where_no_lead_is_entered_and_the_gap_is_reported() {
        registered("K81234");
        lacking.add("practice-k81234-safeguarding-lead");
        Deadline limit = asked(LimitCode.T3D_PRACTICE);
        passes(limit, LEAD);

        assertThat(told).contains(Told.OWNERS_SUPERVISOR);
        assertThat(hearers.of(chased.getLast())).isEmpty();
        assertThat(notices).singleElement().asString().contains("K81234", "no safeguarding lead");
    }

    @Test
    @Requirement("R-4.2-5b")
    void alone_is_chased_and_not_another_of_the_family_that_has_answered() {
        registered("K81234");
        fatherAt("K85678");
        lacking.add("practice-k81234-safeguarding-lead");
        heard.add("K81234");
        Deadline limit = asked(LimitCode.T3D_PRACTICE);
        passes(limit, DUE);
        passes(limit, LEAD);

        assertThat(chased)
                .allSatisfy(
                        one ->
                                assertThat(AskedPractice.of(one))
                                        .isEqualTo(AskedPractice.only("K85678")));
        assertThat(hearers.of(chased.getLast())).containsExactly(Recipient.practiceLead("K85678"));
        assertThat(told).doesNotContain(Told.OWNERS_SUPERVISOR);
        assertThat(notices).isEmpty();
    }

    @Test
    @Requirement("R-4.2-5b")
    void is_chased_by_itself_so_that_neither_reads_where_else_the_family_is_registered() {
        registered("K81234");
        fatherAt("K85678");
        passes(asked(LimitCode.T3D_PRACTICE), DUE);

        assertThat(chased)
                .extracting(AskedPractice::of)
                .containsExactlyInAnyOrder(
                        AskedPractice.only("K81234"), AskedPractice.only("K85678"));
    }

    @Test
    void of_a_family_without_any_practice_leaves_our_manager_waiting_for_nobody() {
        passes(asked(LimitCode.T3D_PRACTICE), LEAD);

        assertThat(told).contains(Told.OWNERS_SUPERVISOR);
    }

    @Test
    void is_not_chased_once_it_has_answered() {
        registered("K81234");
        Deadline limit = asked(LimitCode.T3D_PRACTICE);
        climb(limit, DUE);
        time.deadlines().met(limit.id());
        chase.waiting().forEach(chase::handle);

        assertThat(chased).isEmpty();
        assertThat(chase.waiting()).isEmpty();
    }

    @Test
    void another_agency_that_is_silent_is_no_practice() {
        registered("K81234");
        passes(asked(LimitCode.T3D_CONTRIBUTION), LEAD);

        assertThat(chased).isEmpty();
    }

    private void fatherAt(String code) {
        carers.add(FATHER);
        world.practices.put(FATHER, new RegisteredAt(code));
    }

    private void registered(String code) {
        GpPractice at = new RegisteredAt(code);
        world.practices.put(CHILD, at);
    }

    private Deadline asked(LimitCode limit) {
        var waiting =
                new Waiting(
                        "contribution",
                        new UUID(0, 1),
                        "obtain-contribution",
                        List.of(world.baby.value()));
        return time.deadlines().set(limit, waiting, ASKED);
    }

    private void passes(Deadline limit, Instant at) {
        climb(limit, at);
        chase.waiting().forEach(chase::handle);
    }

    private void climb(Deadline limit, Instant at) {
        now = at;
        time.at(at).ladder().handle(limit.id(), at);
    }

    private void climbed(RungReached reached) {
        told.addAll(reached.told());
    }

    private ChangeId changed(Actor by, NewChange change) {
        chased.add(change);
        return new ChangeId(UUID.randomUUID());
    }

    private Change request() {
        var codes =
                Map.of(
                        "asked", "police",
                        "asked2", "gp",
                        "enquiry", "of-this-case",
                        "dueAt", DUE.toString());
        var what =
                new NewChange(
                        ChangeKind.INFORMATION_REQUEST,
                        "requested",
                        List.of(world.baby),
                        ASKED,
                        codes,
                        "");
        return new Change(new ChangeId(new UUID(0, 3)), what, PracticeWorld.WORKER, ASKED);
    }
}
