package org.threshold.workflow.access.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.threshold.workflow.access.People.DANA_DUTY;
import static org.threshold.workflow.access.People.ELI_NIGHT;
import static org.threshold.workflow.access.People.TERRY_TEAM;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.AccessRefused;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.FakeAccessLog;
import org.threshold.workflow.access.FakePasswords;
import org.threshold.workflow.access.FakeSessionBook;
import org.threshold.workflow.access.FakeSignInFailures;
import org.threshold.workflow.access.FakeStaff;
import org.threshold.workflow.access.app.SignInOutcome.NotToday;
import org.threshold.workflow.access.app.SignInOutcome.Welcome;
import org.threshold.workflow.access.app.SignInOutcome.WrongDetails;
import org.threshold.workflow.access.domain.SessionalDays;
import org.threshold.workflow.platform.Refusal;

/** A manager enters the nights of somebody, and who may come in then (R-ASC-2). */
class EnterSessionTest {

    private static final LocalDate FRIDAY = LocalDate.parse("2026-11-27");
    private static final SessionalDays NIGHT =
            new SessionalDays(FRIDAY, FRIDAY.plusDays(1), "Efa Night, 01632 960 001");

    private final FakeStaff staff = new FakeStaff();
    private final FakeSessionBook book = new FakeSessionBook();
    private final FakeAccessLog log = new FakeAccessLog();
    private Instant now = Instant.parse("2026-11-27T18:00:00Z");
    private final Entrance entrance = new Entrance(book, log, () -> now);
    private final EnterSession enter =
            new EnterSession(
                    Actors::require,
                    staff,
                    book,
                    new SessionRecord(entrance, log, () -> now, UUID::randomUUID));
    private final SignInStaff signIn =
            new SignInStaff(
                    staff, new FakePasswords(), new FakeSignInFailures(), entrance, () -> now);

    @Test
    @Requirement("R-ASC-2")
    void on_the_days_of_a_session_somebody_comes_in_under_their_own_name() {
        assertThat(enter.handle(TERRY_TEAM.actor(), "edt.worker", NIGHT)).isEmpty();

        assertThat(attempt("edt.worker-password")).isEqualTo(new Welcome(ELI_NIGHT));
        assertThat(log.lines())
                .containsExactly(
                        "session of "
                                + ELI_NIGHT.id().value()
                                + " entered by "
                                + TERRY_TEAM.id().value(),
                        "signed in " + ELI_NIGHT.id().value());
    }

    @Test
    @Requirement("R-ASC-2")
    void on_other_days_they_are_told_why_and_whom_to_ring_and_that_is_kept_under_their_name() {
        enter.handle(TERRY_TEAM.actor(), "edt.worker", NIGHT);
        now = Instant.parse("2026-11-29T00:00:00Z");

        var outcome = (NotToday) attempt("edt.worker-password");

        assertThat(outcome).isEqualTo(new NotToday(Optional.empty(), "Efa Night, 01632 960 001"));
        assertThat(outcome.why()).contains("today is none of them", "No other day");
        assertThat(outcome.remedy()).contains("Ring Efa Night, 01632 960 001.");
        assertThat(log.lines().getLast()).isEqualTo("outside session " + ELI_NIGHT.id().value());
        assertThat(attempt("guess"))
                .as("who they are is shown first")
                .isEqualTo(new WrongDetails());
    }

    @Test
    void the_days_are_days_in_england() {
        enter.handle(
                TERRY_TEAM.actor(),
                "edt.worker",
                new SessionalDays(
                        LocalDate.parse("2027-06-05"), LocalDate.parse("2027-06-05"), "Efa"));

        now = Instant.parse("2027-06-04T23:00:00Z");
        assertThat(entrance.holds(ELI_NIGHT.id())).isTrue();
        now = Instant.parse("2027-06-05T23:00:00Z");
        assertThat(entrance.holds(ELI_NIGHT.id())).isFalse();
        now = Instant.parse("2027-06-04T22:59:59Z");
        assertThat(((NotToday) attempt("edt.worker-password")).why())
                .contains("The next begins on Saturday 5 June 2027.");
    }

    @Test
    void only_a_manager_enters_sessions_and_only_of_who_works_out_of_hours() {
        assertThatThrownBy(() -> enter.handle(DANA_DUTY.actor(), "edt.worker", NIGHT))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> enter.accounts(DANA_DUTY.actor()))
                .isInstanceOf(AccessRefused.class);
        assertThat(fields("duty.worker")).containsExactly("username");
        assertThat(fields("nobody.known")).containsExactly("username");
        assertThat(book.all()).isEmpty();
        assertThat(enter.accounts(TERRY_TEAM.actor()))
                .singleElement()
                .satisfies(it -> assertThat(it.sessions()).isEmpty());
    }

    private List<String> fields(String username) {
        return enter.handle(TERRY_TEAM.actor(), username, NIGHT).stream()
                .map(Refusal::field)
                .toList();
    }

    private SignInOutcome attempt(String password) {
        return signIn.handle(new Credentials("edt.worker", password, "here"));
    }
}
