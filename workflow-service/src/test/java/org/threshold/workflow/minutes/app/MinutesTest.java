package org.threshold.workflow.minutes.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.AccessRefused;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.circumstances.AgencyReply;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.circumstances.NotificationId;
import org.threshold.workflow.circumstances.Recipient;
import org.threshold.workflow.circumstances.WhoHasFiled.Filing;
import org.threshold.workflow.deadlines.app.DeadlinesInMemory;
import org.threshold.workflow.minutes.app.CompleteDistribution.Rung;
import org.threshold.workflow.minutes.domain.ConferenceMinutes;
import org.threshold.workflow.minutes.domain.MinutesGiven;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.platform.Ids;
import org.threshold.workflow.referral.CaseJoined;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.FakeCases;
import org.threshold.workflow.referral.JoinedCases;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.FakeSteps;

/** From a conference that was held to minutes that every practice of the family has (R-GP-3). */
class MinutesTest implements JoinedCases {

    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    private static final LocalDate HELD = LocalDate.parse("2026-11-23");
    private static final Actor CHAIR = Actors.in(Role.CP_CHAIR);
    private static final Actor WORKER = Actors.in(Role.DUTY_SOCIAL_WORKER);
    private static final Recipient CHILDS = Recipient.practice("K82001");
    private static final Recipient FATHERS = Recipient.practice("K82002");
    private static final MinutesGiven READY =
            new MinutesGiven("In the shared record; ask the chair’s office.", Optional.of(HELD));

    private final InMemoryConferenceMinutes rows = new InMemoryConferenceMinutes();
    private final FakeCases cases = new FakeCases();
    private final FakeSteps steps = new FakeSteps();
    private final List<AuditEntry> audit = new ArrayList<>();
    private final List<NewChange> told = new ArrayList<>();
    private final DeadlinesInMemory time = new DeadlinesInMemory(NOW);
    private final CaseRef baby = cases.openFor(new PersonId(new UUID(0, 7)), NOW);
    private final Ids ids = UUID::randomUUID;
    private final MinutesWork work = new MinutesWork(time.deadlines(), steps);
    private final MinutesRecord record = new MinutesRecord(audit::add, () -> NOW, ids);
    private final MinutesDesk desk = new MinutesDesk(cases, rows, steps);
    private final AskForMinutes ask = new AskForMinutes(rows, work, record);
    private List<Filing> filings = List.of(new Filing(CHILDS, false), new Filing(FATHERS, false));
    private final SendMinutes send =
            new SendMinutes(Actors::require, desk, (_, change) -> told(change), work, record);
    private final CompleteDistribution complete =
            new CompleteDistribution(Actors::require, desk, _ -> filings, work, record);
    private final FiledMinutes filed =
            new FiledMinutes(
                    cases, this, rows, _ -> filings, new MinutesEnding(rows, work, record));

    @BeforeEach
    void theConferenceWasHeld() {
        ask.held(CHAIR, baby, HELD);
    }

    @Test
    @Requirement("R-GP-3")
    void of_a_conference_that_was_held_the_minutes_are_to_be_sent_out_once() {
        ask.held(CHAIR, baby, HELD);

        assertThat(steps.only().step()).isEqualTo("send-conference-minutes");
        assertThat(steps.only().due().dueAt()).isEqualTo(Instant.parse("2026-12-21T17:00:00Z"));
    }

    @Test
    @Requirement("R-GP-3")
    void the_minutes_go_out_as_a_change_that_every_practice_of_the_family_must_hear() {
        assertThat(sent()).isInstanceOf(Completion.Done.class);

        assertThat(told)
                .extracting(NewChange::kind)
                .containsExactly(ChangeKind.CHILD_PROTECTION_PLAN);
        assertThat(told.getFirst().stage()).isEqualTo("minutes");
        assertThat(told.getFirst().detail())
                .contains("Monday 23 November 2026", "File them", "ask the chair’s office");
        assertThat(steps.only().step()).isEqualTo("complete-minutes-distribution");
    }

    @Test
    void minutes_that_nobody_has_agreed_go_to_nobody() {
        var refused = send.handle(CHAIR, one().id(), new MinutesGiven("Here.", Optional.empty()));

        assertThat(refused).isInstanceOf(Completion.Refused.class);
        assertThat(told).isEmpty();
        assertThat(steps.only().step()).isEqualTo("send-conference-minutes");
    }

    @Test
    @Requirement("R-GP-3")
    void the_distribution_is_complete_only_when_each_practice_has_filed_or_was_rung() {
        sent();
        filings = List.of(new Filing(CHILDS, true), new Filing(FATHERS, false));

        assertThat(rung()).isInstanceOf(Completion.Refused.class);
        assertThat(rung(new Rung(FATHERS, "Filed on paper, says the manager.")))
                .isInstanceOf(Completion.Done.class);

        assertThat(one().distributedAt()).contains(NOW);
        assertThat(steps.waiting()).isEmpty();
        assertThat(time.deadlines().of("conference-minutes", one().id().value()))
                .noneMatch(due -> due.isOpen());
    }

    @Test
    @Requirement("R-GP-3")
    void what_one_practice_said_is_kept_while_another_is_still_to_be_rung() {
        sent();

        assertThat(rung(new Rung(CHILDS, "Tomorrow."))).isInstanceOf(Completion.Refused.class);

        assertThat(one().chases()).extracting("said").containsExactly("Tomorrow.");
        assertThat(steps.waiting()).hasSize(1);
        assertThat(rung(new Rung(FATHERS, "Today."))).isInstanceOf(Completion.Done.class);
    }

    @Test
    void a_call_without_what_was_said_or_to_another_practice_counts_for_nothing() {
        sent();

        var refused =
                (Completion.Refused)
                        rung(new Rung(CHILDS, " "), new Rung(Recipient.practice("K82009"), "Yes."));

        assertThat(refused.refusals()).hasSize(2);
        assertThat(one().chases()).isEmpty();
    }

    @Test
    @Requirement("R-GP-3")
    void the_last_practice_that_files_them_ends_it_and_nobody_has_to_ring() {
        sent();
        filings = List.of(new Filing(CHILDS, true), new Filing(FATHERS, false));
        replied(true);
        assertThat(steps.waiting()).hasSize(1);

        filings = List.of(new Filing(CHILDS, true), new Filing(FATHERS, true));
        replied(false);
        assertThat(steps.waiting()).hasSize(1);
        replied(true);

        assertThat(steps.waiting()).isEmpty();
        assertThat(one().distributedAt()).contains(NOW);
    }

    @Test
    void nobody_outside_the_authority_sends_minutes_out() {
        var constable = Actors.in(Role.POLICE_REFERRAL_SERGEANT);

        assertThatThrownBy(() -> send.handle(constable, one().id(), READY))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> complete.handle(constable, one().id(), List.of()))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    void they_go_on_under_the_case_that_stays_open() {
        CaseRef into = cases.openFor(new PersonId(new UUID(0, 8)), NOW);

        new JoinedMinutes(rows, work).joined(new CaseJoined(CHAIR, baby, into, List.of(), NOW));

        assertThat(rows.of(into)).hasSize(1);
        assertThat(steps.only().subject().cases()).containsExactly(into.value());
    }

    private Completion sent() {
        return send.handle(CHAIR, one().id(), READY);
    }

    private Completion rung(Rung... practices) {
        return complete.handle(WORKER, one().id(), List.of(practices));
    }

    private void replied(boolean saysFiled) {
        var said = new AgencyReply.Said(saysFiled, AgencyReply.Answer.NONE, false);
        var id = new AgencyReply.Id(new NotificationId(ids.next()), 1);
        filed.replied(told.getFirst(), new AgencyReply(id, CHILDS, said, NOW), "");
    }

    private ConferenceMinutes one() {
        return rows.of(baby).getFirst();
    }

    private ChangeId told(NewChange change) {
        told.add(change);
        return new ChangeId(ids.next());
    }

    @Override
    public CaseRef answering(CaseRef ref) {
        return ref;
    }

    @Override
    public List<CaseRef> all(CaseRef ref) {
        return List.of(ref);
    }
}
